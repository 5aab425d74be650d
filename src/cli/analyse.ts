import { join, resolve } from 'node:path';
import { runsFolder, workspaceFile } from '../io/data-folder.js';
import { commandLog } from '../io/database/command-log.js';
import { workspaceDatabase } from '../io/database/workspace-database.js';
import { requireReplaceable } from '../io/output-folder.js';
import { topicsApart } from '../io/topics-apart.js';
import { toCsv } from '../io/write-csv.js';
import { analyseStudy, type AnalysedStudy } from '../use-cases/analyse-study.js';
import { formatNumber } from '../wording/numbers.js';
import { stageName } from '../wording/stage-words.js';
import { nodePorts } from './ports.js';
import { stageProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';

export interface AnalyseOptions {
  readonly out?: string;
  readonly seed?: number;
  readonly k?: number | 'auto';
  readonly codebook?: string;
  readonly tokens?: boolean;
  /** The folder of runs and codings instead of the program's own. */
  readonly data?: string;
}

export async function analyse(terminal: Terminal, study: string, chosen: AnalyseOptions): Promise<void> {
  const { run, folder, timings } = await analyseToFolder(terminal, study, chosen);
  if (terminal.json) terminal.value({ id: run.id, folder, results: run.results, notices: run.notices, timings });
}

/** Analyses a study, and says what was read, what it cost and where it lies. */
export async function analyseToFolder(terminal: Terminal, study: string, chosen: AnalyseOptions): Promise<AnalysedStudy> {
  const { words, language } = terminal;
  const began = performance.now();
  // Refused before the work is done, not after it.
  const out = chosen.out === undefined ? undefined : await requireReplaceable(resolve(chosen.out));
  const progress = stageProgress(terminal);
  const database = workspaceDatabase(workspaceFile(chosen.data));
  const analysed = await analyseStudy({
    ...await nodePorts(progress.begins), findTopics: topicsApart(), workspace: { commands: commandLog(database), csv: toCsv },
  }, {
    study,
    folderFor: (run) => out ?? requireReplaceable(join(runsFolder(chosen.data), run.id)),
    seed: chosen.seed, k: chosen.k, codebook: chosen.codebook, tokens: chosen.tokens,
  }).finally(progress.done).finally(database.close);
  const { run, folder, timings } = analysed;
  const { respondents, answers } = run.results.response;
  terminal.notices(run.notices);
  terminal.remark(words.reading(formatNumber(respondents, language), formatNumber(answers, language)));
  // Less than the sum of the stages, some of which are at work at the same time.
  const total = (performance.now() - began) / 1000;
  const largest = Math.max(...timings.map(({ memory }) => memory));
  for (const line of textTable([
    [words.stage, words.seconds, words.memory],
    ...timings.map(({ stage, seconds, memory }) =>
      [stageName(stage, language), formatNumber(seconds, language, 2), formatNumber(memory, language)]),
    [words.total, formatNumber(total, language, 2), formatNumber(largest, language)],
  ])) terminal.remark(line);
  if (!terminal.json) terminal.result(words.runWritten(folder));
  return analysed;
}
