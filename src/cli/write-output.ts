import { resolve } from 'node:path';
import { fileInPieces, replaceFile } from '../io/replace-folder.js';
import { csvRows, toCsv } from '../io/write-csv.js';
import { InputError, inputError } from '../notices/input-error.js';
import { notice } from '../notices/notice.js';
import type { Terminal } from './terminal.js';

/**
 * Writes a result to a file, whole or not at all.
 *
 * @throws InputError 'output-unwritable'
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  await written(path, () => replaceFile(path, content));
}

async function written<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw Object.assign(inputError('output-unwritable', { path, detail }), { cause: error });
  }
}

/** Tables that are written a part after the other, all whole or none. */
export interface TableWriter {
  append(columns: readonly string[], rows: Parameters<typeof toCsv>[1]): Promise<void>;
  /** @returns how many rows were written */
  finish(): Promise<number>;
  abandon(): Promise<void>;
}

/** @throws InputError 'output-unwritable', also from each of its functions */
export async function tableWriter(path: string): Promise<TableWriter> {
  const file = await written(path, () => fileInPieces(path));
  let rows: number | undefined;
  return {
    async append(columns, more) {
      const text = rows === undefined ? toCsv(columns, more) : csvRows(more);
      rows = (rows ?? 0) + more.length;
      await written(path, () => file.append(text));
    },
    async finish() {
      await written(path, () => file.finish());
      return rows ?? 0;
    },
    abandon: () => file.abandon(),
  };
}

/** Writes a table as CSV and says so. */
export async function writeTable(
  terminal: Terminal,
  path: string,
  columns: readonly string[],
  rows: Parameters<typeof toCsv>[1],
): Promise<void> {
  await writeOutput(path, toCsv(columns, rows));
  terminal.remark(terminal.words.fileWritten(path, rows.length));
}

interface ExcludedRows {
  readonly file: string;
  readonly rows: readonly { readonly file: string; readonly row: number; readonly reason: string }[];
  readonly of: number;
}

/** Lists the rows that could not be used beside the result, and says so; nothing when there are none. */
export async function writeExcluded(terminal: Terminal, out: string, { file, rows, of }: ExcludedRows): Promise<void> {
  if (rows.length === 0) return;
  const list = `${out}.excluded.csv`;
  await writeOutput(list, toCsv(['file', 'row', 'reason'], rows.map((each) => [each.file, each.row, each.reason])));
  terminal.notices([notice('warning', 'rows-excluded', { file, rows: rows.length, of, list })]);
}

/**
 * Makes sure that a command writes over neither what it reads nor another of its results.
 *
 * @throws InputError 'output-exists'
 */
export function requireDistinct(...paths: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === undefined) continue;
    if (seen.has(resolve(path))) throw new InputError([notice('error', 'output-exists', { path })]);
    seen.add(resolve(path));
  }
}
