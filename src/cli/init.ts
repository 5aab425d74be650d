import { join } from 'node:path';
import { renderStudyYaml } from '../exports/study-yaml.js';
import { createFiles } from '../io/create-files.js';
import { nodeFiles } from '../io/node-files.js';
import { nodeShelf } from '../io/node-shelf.js';
import { packageFolder } from '../io/package-files.js';
import { initStudy } from '../use-cases/init-study.js';
import { formatNumber } from '../wording/numbers.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';

export async function init(terminal: Terminal, folder: string, { from }: { from: string }): Promise<void> {
  const { words, language } = terminal;
  const { proposal, notices } = await initStudy({
    files: nodeFiles,
    shelf: nodeShelf(join(packageFolder, 'lexicons')),
    createFiles,
    renderStudy: (guessed) => renderStudyYaml(guessed, language),
  }, folder, from);
  terminal.notices(notices);
  const study = join(folder, 'study.yaml');
  if (terminal.json) return terminal.value({ study, proposal, notices });
  const count = (value: number) => formatNumber(value, language);
  terminal.result(words.init.written(study, proposal.file));
  for (const line of textTable([
    [words.init.texts, count(proposal.texts.length)],
    [words.init.questions, count(proposal.questions.length)],
    [words.init.variables, count(proposal.variables.length)],
    [words.init.unused, count(proposal.unused.length)],
  ])) terminal.result(line);
  terminal.result(words.init.next(study));
}
