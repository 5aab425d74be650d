import { inputError } from '../notices/input-error.js';
import type { Table } from '../survey/table.js';
import type { Files, InputFile } from '../use-cases/ports.js';
import { nodeFiles } from './node-files.js';
import { requireUnpackable } from './unpacked-size.js';

/** What a table that somebody sends may be at most. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** In all cells together. */
  readonly characters: number;
  /** Of a spreadsheet: bytes that it unpacks to, in all and for each packed one. */
  readonly unpacked: number;
  readonly ratio: number;
}

const uploadLimits: TableLimits = {
  rows: 1_000_000, columns: 2000, characters: 300_000_000, unpacked: 500_000_000, ratio: 100,
};

/** Files whose tables are refused where they are no tables or too large to be worked with. */
export function limitedFiles(limits: TableLimits = uploadLimits): Files {
  return {
    ...nodeFiles,
    async table(file, reading) {
      requireText(file, reading?.encoding?.startsWith('utf-16') ?? false);
      if (/\.xlsx$/i.test(file.name)) requireUnpackable(file.bytes, file.name, { bytes: limits.unpacked, ratio: limits.ratio });
      const read = await nodeFiles.table(file, reading);
      requireSize(read.table, limits);
      return read;
    },
  };
}

const marksOfOthers = ['%PDF-', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u007fELF', 'PK\u0003\u0004', '\u001f\u008b', '\u00d0\u00cf\u0011\u00e0'];
const beginningBytes = 64 * 1024;

/** A file of another kind under a table's name has a kind's mark at its beginning, or zero bytes, which no text has. */
function requireText({ name, bytes }: InputFile, wide: boolean): void {
  if (/\.xlsx$/i.test(name)) return;
  const beginning = bytes.subarray(0, beginningBytes);
  const [first, second] = beginning;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || wide) return;
  const start = String.fromCharCode(...beginning.subarray(0, 8));
  const zeros = [0, 0];
  beginning.forEach((byte, i) => { if (byte === 0) zeros[i % 2]! += 1; });
  // A text in UTF-16 without a mark has zeros in every other place alone: people can say that it is one.
  const isBinary = zeros.every((count) => count > 0) || (Math.max(...zeros) > 0 && Math.max(...zeros) < beginning.length / 8);
  if (marksOfOthers.some((mark) => start.startsWith(mark)) || isBinary) throw inputError('file-binary', { file: name });
}

function requireSize({ file, columns, rows }: Table, limits: TableLimits): void {
  const refuse = (part: 'rows' | 'columns' | 'characters', got: number): void => {
    if (got > limits[part]) throw inputError('table-too-large', { file, part, got, limit: limits[part] });
  };
  refuse('rows', rows.length);
  refuse('columns', columns.length);
  let characters = 0;
  for (const cells of rows) for (const cell of cells) characters += cell.length;
  refuse('characters', characters);
}
