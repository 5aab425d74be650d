import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import type { AnalysisRun, RunBulk } from '../analysis/run.js';
import type { TestRow } from '../analysis/test-differences.js';
import type { EstimateFlag } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import { inputError } from '../notices/input-error.js';
import type { NoticeCode } from '../notices/notice.js';
import type { Group, Segment } from '../survey/segment.js';
import type { RunFiles, RunListing, RunStore } from '../use-cases/ports.js';
import { sha256 } from './digest.js';
import { parseCsv } from './parse-csv.js';
import { replaceFolder } from './replace-folder.js';
import { runTables } from './run-tables.js';

/**
 * A run as a folder: run.json, its tables, copies of its inputs under their digests, and what else is given.
 * The folder is confidential: it holds the answers as written.
 */
export const nodeRunFiles: RunFiles = {
  filesOf(run, inputs, extra) {
    const files = new Map<string, string | Uint8Array>([...runTables(run), ...extra]);
    for (const [digest, bytes] of inputs) files.set(`inputs/${digest}`, bytes);
    const { bulk: _bulk, ...summary } = run;
    const digests = Array.from(files, ([name, content]) => ({ name, sha256: sha256(content) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const content = { ...summary, files: digests };
    files.set('run.json', `${JSON.stringify({ ...content, sha256: sha256(JSON.stringify(content)) }, null, 2)}\n`);
    return files;
  },
  async write(folder, files) {
    try {
      await replaceFolder(folder, files);
    } catch (error) {
      const detail = (error as NodeJS.ErrnoException).code ?? '';
      throw Object.assign(inputError('output-unwritable', { path: folder, detail }), { cause: error });
    }
  },
  async read(folder) {
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw inputError('run-missing', { run: basename(folder) });
    const files = new Map<string, Uint8Array>();
    const visit = async (relative: string): Promise<void> => {
      for (const entry of await readdir(join(folder, relative), { withFileTypes: true })) {
        const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) await visit(name);
        else files.set(name, await readFile(join(folder, name)));
      }
    };
    await visit('');
    return files;
  },
};

/** The runs in a folder of run folders. */
export function runFolders(runs: string): RunStore {
  return {
    async list() {
      const entries = await readdir(runs, { withFileTypes: true }).catch(() => []);
      const found: RunListing[] = [];
      for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
        const summary = await readSummary(join(runs, entry.name)).catch(() => undefined);
        if (!summary) continue;
        const { respondents, answers } = summary.results.response;
        found.push({ id: entry.name, title: summary.title, respondents, answers });
      }
      return found.toSorted((a, b) => a.title.localeCompare(b.title, 'da') || (a.id < b.id ? -1 : 1));
    },
    open: (run) => openRunFolder(join(runs, basename(run))),
  };
}

async function readSummary(folder: string): Promise<RunSummary> {
  const name = basename(folder);
  const text = await readFile(join(folder, 'run.json'), 'utf8').catch(() => {
    throw inputError('run-missing', { run: name });
  });
  const summary = parseRunSummary(text, name);
  const { sha256: own, ...content } = summary;
  if (sha256(JSON.stringify(content)) !== own) throw inputError('run-damaged', { run: name, file: 'run.json' });
  return summary;
}

/**
 * Reads a run folder back into the run it was written from.
 *
 * @throws InputError 'run-missing' | 'run-format-unsupported' | 'run-damaged'
 */
export async function openRunFolder(folder: string): Promise<AnalysisRun> {
  const { files, sha256: _digest, ...summary } = await readSummary(folder);
  const digestOf = new Map(files.map((file) => [file.name, file.sha256]));
  const table = async (name: string): Promise<RowReader[]> => {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (!bytes || sha256(bytes) !== digestOf.get(name)) throw inputError('run-damaged', { run: basename(folder), file: name });
    // A table of a header alone is a table without rows here, not a mistake.
    if (bytes.indexOf('\n') === bytes.length - 1) return [];
    const { columns, rows } = parseCsv(bytes, name).table;
    const at = new Map(columns.map((column, i) => [column, i]));
    return rows.map((cells) => (column: string) => cells[at.get(column)!]!);
  };
  const bulk = { ...await readBulk(table), tests: digestOf.has('tests.csv') ? readTests(await table('tests.csv')) : [] };
  return { ...summary, bulk };
}

/** One row of a table: the text of a column. */
type RowReader = (column: string) => string;

async function readBulk(table: (name: string) => Promise<RowReader[]>): Promise<Omit<RunBulk, 'tests'>> {
  const codes = new Map((await table('codes.csv')).map((row) => [row('id'), row]));
  const split = (themes: string) => (themes === '' ? [] : themes.split(';'));
  return {
    breakdowns: (await table('estimates.csv')).filter((row) => row('by') !== '').map(questionFigure),
    answers: (await table('answers.csv')).filter((row) => row('text') !== '').map((row) => ({
      key: row('id'),
      respondent: row('respondent'),
      question: row('question'),
      segment: row('segment') as Segment | '',
      weight: Number(row('weight')),
      hasContent: row('has_content') === '1',
      themes: split(codes.get(row('id'))!('themes')),
      codedBy: codes.get(row('id'))!('by') as 'human' | 'machine',
      text: row('text'),
      masked: row('masked'),
    })),
    evidence: (await table('evidence.csv')).map((row) => ({
      key: row('id'), theme: row('theme'), rule: row('rule'), start: Number(row('start')), end: Number(row('end')),
    })),
    clusters: (await table('clusters.csv')).map((row) => ({
      key: row('id'), group: row('segment') as Group, cluster: numberOr(row('cluster'), -1), distance: numberOr(row('distance'), -1),
    })),
    weights: (await table('weights.csv')).map((row) => ({
      respondent: row('respondent'),
      complete: row('complete') === '1',
      segment: row('segment') as Segment | '',
      stratum: row('stratum'),
      weight: Number(row('weight')),
    })),
    excluded: (await table('excluded.csv')).map((row) => ({
      file: row('file'), row: Number(row('row')), reason: row('reason') as NoticeCode,
    })),
    codings: (await table('codings.csv')).map((row) => ({ key: row('id'), theme: row('theme'), coder: row('coder') })),
  };
}

function readTests(rows: readonly RowReader[]): TestRow[] {
  return rows.map((row) => {
    const number = (column: string) => (row(column) === '' ? null : Number(row(column)));
    return {
      test: row('test') as TestRow['test'],
      variable: row('variable'),
      by: row('by'),
      a: row('a'),
      b: row('b'),
      n: Number(row('n')),
      difference: number('difference'),
      se: number('se'),
      statistic: number('statistic'),
      df1: number('df1'),
      df2: number('df2'),
      p: number('p'),
      pAdjusted: number('p_adjusted'),
      reason: row('reason') as TestRow['reason'],
    };
  });
}

function numberOr(text: string, otherwise: number): number {
  return text === '' ? otherwise : Number(text);
}

function questionFigure(row: RowReader): QuestionFigure {
  const figure = (column: string): number | null => (row(column) === '' ? null : Number(row(column)));
  return {
    variable: row('variable'),
    statistic: row('statistic') as QuestionFigure['statistic'],
    category: row('category'),
    by: row('by'),
    level: row('level'),
    dontKnow: Number(row('n_dont_know')),
    estimate: {
      value: figure('estimate'),
      se: figure('se'),
      low: figure('ci_low'),
      high: figure('ci_high'),
      n: Number(row('n')),
      sumOfWeights: Number(row('sum_w')),
      effectiveN: Number(row('n_eff')),
      df: Number(row('df')),
      flag: row('flag') as EstimateFlag,
    },
  };
}
