import { CsvError, parse } from 'csv-parse/sync';
import { inputError } from '../notices/input-error.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Notice } from '../notices/notice.js';
import { spreadsheetRow, type Table } from '../survey/table.js';
import type { TableReading } from '../use-cases/ports.js';
import { decodeText } from './decode-text.js';
import { delimiterOf } from './delimiter.js';
import { splitRecords } from './split-records.js';

export interface ReadTable {
  readonly table: Table;
  readonly notices: readonly Notice[];
}

/**
 * Parses a CSV file of unknown encoding and delimiter, with any line ends. Rows keep their own number of cells; blank
 * rows are left out but counted in the row numbers. A quotation mark inside an unquoted cell is a character like others.
 *
 * @param file its name, for notices
 * @param reading an encoding and a delimiter that are said and not to be found out
 * @throws InputError when it is empty, has no rows, or a quotation mark is never closed
 */
export function parseCsv(bytes: Uint8Array, file: string, reading: TableReading = {}): ReadTable {
  const { text, encoding } = decodeText(bytes, reading.encoding);
  if (text.trim() === '') throw inputError('file-empty', { file });
  const delimiter = reading.delimiter ?? delimiterOf(text);
  const records = splitRecords(text, delimiter) ?? parseRecords(text, delimiter, file);
  const notices = noticeList();
  if (encoding !== 'utf-8' || delimiter !== ',') {
    notices.add('info', 'encoding-detected', { file, encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter });
  }
  const table = tableOf(records, file, notices);
  if (encoding === 'utf-8' && text.includes(damaged)) noteDamage(table, notices);
  return { table, notices: notices.all() };
}

/** Reads any text, also where quotation marks stand where they should not. */
export function parseRecords(text: string, delimiter: string, file: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    // The library's own message holds what stands in the file.
    if (!(error instanceof CsvError)) throw error;
    const row = ((error as { records?: number }).records ?? 0) + 1;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw inputError('quote-unclosed', { file, row });
    throw inputError('file-unreadable', { file, detail: `${error.code}, ${row}` });
  }
}

/**
 * Header and rows of already separated cells; rows whose cells are all blank are left out.
 *
 * @throws InputError when there is no row under the header, or the header names nothing or one thing twice
 */
export function tableOf(records: readonly (readonly string[])[], file: string, notices: NoticeList): Table {
  const numbered = records.map((cells, i) => ({ cells, number: i + 1 }))
    .filter(({ cells }) => cells.length > 1 || (cells[0] ?? '').trim() !== '');
  const [head, ...rows] = numbered;
  const header = (head?.cells ?? []).map((cell) => cell.trim());
  if (header.every((cell) => cell === '')) throw inputError('file-empty', { file });
  if (rows.length === 0) throw inputError('file-without-rows', { file });
  const seen = new Set<string>();
  header.forEach((column, i) => {
    if (column === '') notices.add('warning', 'column-unnamed', { file, position: i + 1 });
    else if (seen.has(column)) throw inputError('column-duplicated', { file, column });
    seen.add(column);
  });
  const gapless = rows.every(({ number }, i) => number === i + 2);
  return {
    file,
    columns: header,
    rows: rows.map(({ cells }) => cells),
    ...(!gapless && { rowNumbers: rows.map(({ number }) => number) }),
  };
}

/** Stands where an earlier program lost a letter: it cannot be mended here, but is said. */
const damaged = '\uFFFD';

/** Says in which cells it stands. */
export function noteDamage(table: Table, notices: NoticeList): void {
  table.rows.forEach((row, i) => row.forEach((cell, at) => {
    if (!cell.includes(damaged)) return;
    const place = { file: table.file, row: spreadsheetRow(table, i), column: table.columns[at] ?? '' };
    notices.add('warning', 'encoding-damaged', place);
  }));
}
