import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { groupingVariables } from '../analysis/respondent-levels.js';
import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import type { AnalysisRun } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { studyId } from '../use-cases/codable-study.js';
import type { RunFiles, RunListing, RunStore } from '../use-cases/ports.js';
import { decodeText } from './decode-text.js';
import { sha256 } from './digest.js';
import { parseCsv } from './parse-csv.js';
import { replaceFolder } from './replace-folder.js';
import { readRunTables, type RowReader } from './read-run-tables.js';
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
        const study = studyId({ title: summary.title, texts: summary.study.texts }, sha256);
        const { mtime } = await stat(join(runs, entry.name));
        found.push({ id: entry.name, title: summary.title, respondents, answers, study, made: mtime.toISOString() });
      }
      return found.toSorted((a, b) => a.title.localeCompare(b.title, 'da') || (a.id < b.id ? -1 : 1));
    },
    open: (run) => openRunFolder(join(runs, basename(run))),
    folder: (run) => join(runs, basename(run)),
    async input(run, digest) {
      const file = `inputs/${digest}`;
      const bytes = /^[\da-f]{64}$/.test(digest) ? await readFile(join(runs, basename(run), file)).catch(() => undefined) : undefined;
      if (!bytes || sha256(bytes) !== digest) throw inputError('run-damaged', { run: basename(run), file });
      return decodeText(bytes).text;
    },
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
    return rows.map((cells) => (column: string) => cells[at.get(column) ?? -1] ?? '');
  };
  return { ...summary, bulk: await readRunTables(table, (name) => digestOf.has(name), groupingVariables(summary.study)) };
}
