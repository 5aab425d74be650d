import { replaceFile } from '../io/replace-folder.js';
import { toCsv } from '../io/write-csv.js';
import { inputError } from '../notices/input-error.js';
import type { Terminal } from './terminal.js';

/**
 * Writes a result to a file, whole or not at all.
 *
 * @throws InputError 'output-unwritable'
 */
export async function writeOutput(path: string, content: string): Promise<void> {
  try {
    await replaceFile(path, content);
  } catch (error) {
    throw Object.assign(inputError('output-unwritable', { path, detail: (error as NodeJS.ErrnoException).code ?? '' }), { cause: error });
  }
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
