import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { runsFolder, studiesFolder } from '../io/data-folder.js';
import { inputError } from '../notices/input-error.js';
import { erase, isNothing, type ErasePorts, type Erasure } from '../use-cases/erase.js';
import { listStudies } from '../use-cases/list-studies.js';
import { planErasure, type ErasureTarget } from '../use-cases/plan-erasure.js';
import { erasedLines, erasureWords, stayingLines } from '../wording/erasure-words.js';
import { codable } from './named-study.js';
import { withErasePorts } from './erase-ports.js';
import { stageProgress } from './progress.js';
import { printable, type Terminal } from './terminal.js';

export interface DeleteOptions {
  readonly respondent?: string;
  readonly yes?: boolean;
  readonly data?: string;
}

/**
 * Shows what there is of a study, or of a respondent in it, and deletes it when the name is typed or `--yes` is given.
 *
 * @throws InputError as `erase`, and 'erasure-unconfirmed'
 */
export async function deleteStudy(terminal: Terminal, name: string, { respondent, yes = false, data }: DeleteOptions): Promise<void> {
  const words = erasureWords[terminal.language];
  const progress = stageProgress(terminal);
  await withErasePorts(data, progress.begins, async (ports) => {
    await ports.eraser.tidy();
    const { last, ...named } = await namedTarget(ports, name, data);
    const target: ErasureTarget = { ...named, ...(respondent !== undefined && { respondent: respondent.trim() }) };
    const { erasure } = await planErasure(ports, target);
    if (!yes) {
      tell(terminal, erasure, false);
      if (isNothing(erasure) && respondent !== undefined) throw inputError('respondent-not-in-study', {});
      if (terminal.json || !process.stdin.isTTY) return terminal.remark(words.notYet);
      if (await typed(words.askName(printable(erasure.title))) !== erasure.title.trim()) {
        throw inputError('erasure-unconfirmed', { expected: erasure.title });
      }
    }
    tell(terminal, await erase(ports, null, target, last).finally(progress.done), true);
  });
}

function tell(terminal: Terminal, erasure: Erasure, isDone: boolean): void {
  if (terminal.json) return terminal.value({ deleted: isDone, ...erasure });
  const { language } = terminal;
  const words = erasureWords[language];
  const title = printable(erasure.title);
  const heading = erasure.ofRespondent ? words[isDone ? 'goneOfOne' : 'willGoOfOne'] : words[isDone ? 'gone' : 'willGo'];
  const lines = erasedLines(erasure, language);
  terminal.result(heading(title));
  for (const line of lines.length === 0 ? [words.nothing] : lines) terminal.result(`- ${printable(line)}`);
  terminal.result(words.stays);
  for (const line of stayingLines(erasure, language)) terminal.result(`- ${printable(line)}`);
}

/** A study by the name of its folder, by its file, or by a run of it, which then goes last. */
async function namedTarget(ports: ErasePorts, name: string, data: string | undefined): Promise<ErasureTarget & { readonly last?: string }> {
  const stored = (await listStudies(ports)).studies.find(({ folder }) => folder.id === name
    || resolve(name) === join(resolve(studiesFolder(data)), folder.id, 'study.yaml'));
  if (stored) return { title: stored.title, study: stored.key ?? null, folder: stored.folder.id };
  const { id, title } = await codable(name, data);
  const isRun = existsSync(join(runsFolder(data), basename(name), 'run.json'));
  return { title, study: id, ...(isRun && { last: basename(name) }) };
}

async function typed(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<string>((answered) => {
      lines.once('close', () => answered(''));
      lines.question(question, answered);
    }).then((line) => line.trim());
  } finally {
    lines.close();
  }
}
