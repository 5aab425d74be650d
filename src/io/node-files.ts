import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { inputError } from '../notices/input-error.js';
import type { Files, InputFile, TableReading } from '../use-cases/ports.js';
import { csvParts } from './csv-parts.js';
import { decodeText } from './decode-text.js';
import { parseCsv } from './parse-csv.js';

/** Larger files are refused: a spreadsheet of this size has been exported wrongly. */
const largestFile = 512 * 1024 * 1024;

const tableTypes = ['.csv', '.tsv', '.txt', '.xlsx'];

/** Input files from the disk. */
export const nodeFiles: Files = {
  async read(path, name = basename(path)) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw inputError('file-missing', { file: name });
    if (found.size > largestFile) throw inputError('file-too-large', { file: name, got: found.size, limit: largestFile });
    return { name, bytes: await readFile(path) };
  },
  name: (path) => basename(path),
  beside: (path, name) => (isAbsolute(name) ? name : join(dirname(path), name)),
  table: readTable,
  text: (file) => decodeText(file.bytes).text,
  parts: (path) => csvParts(path),
};

async function readTable({ name, bytes }: InputFile, reading: TableReading = {}): ReturnType<Files['table']> {
  const type = extname(name).toLowerCase();
  // Few commands are given one, and its reader takes a while to load.
  if (type === '.xlsx') return (await import('./parse-xlsx.js')).parseXlsx(bytes, name);
  if (!tableTypes.includes(type)) throw inputError('file-type-unknown', { file: name, expected: tableTypes });
  return parseCsv(bytes, name, reading);
}
