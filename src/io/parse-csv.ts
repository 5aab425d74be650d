import { CsvError, parse } from 'csv-parse/sync';
import { inputError } from '../notices/input-error.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Notice } from '../notices/notice.js';
import { spreadsheetRow, type Table } from '../survey/table.js';
import { decodeText } from './decode-text.js';

export interface ReadTable {
  readonly table: Table;
  readonly notices: readonly Notice[];
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Parses a CSV file of unknown encoding and delimiter. Rows keep their own number of cells; blank lines are skipped.
 *
 * @param file its name, for notices
 * @throws InputError when it is empty, has no rows, or a quotation mark is never closed
 */
export function parseCsv(bytes: Uint8Array, file: string): ReadTable {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw inputError('file-empty', { file });
  const delimiter = delimiterOf(text);
  const records = parseRecords(text, delimiter, file);
  const notices = noticeList();
  if (encoding !== 'utf-8' || delimiter !== ',') {
    notices.add('info', 'encoding-detected', { file, encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter });
  }
  const table = tableOf(records, file, notices);
  if (encoding === 'utf-8') noteDamage(table, notices);
  return { table, notices: notices.all() };
}

function parseRecords(text: string, delimiter: string, file: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError && error.code.startsWith('CSV_')) {
      const row = ((error as { records?: number }).records ?? 0) + 1;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw inputError('quote-unclosed', { file, row });
      throw inputError('file-unreadable', { file, detail: `${error.code}, ${row}` });
    }
    throw error;
  }
}

/**
 * Header and rows of already separated cells.
 *
 * @throws InputError when there is no row under the header, or the header names nothing
 */
export function tableOf(records: readonly (readonly string[])[], file: string, notices: NoticeList): Table {
  const header = (records[0] ?? []).map((cell) => cell.trim());
  if (header.every((cell) => cell === '')) throw inputError('file-empty', { file });
  if (records.length < 2) throw inputError('file-without-rows', { file });
  const seen = new Set<string>();
  header.forEach((column, i) => {
    if (column === '') notices.add('warning', 'column-unnamed', { file, position: i + 1 });
    else if (seen.has(column)) throw inputError('column-duplicated', { file, column });
    seen.add(column);
  });
  return { file, columns: header, rows: records.slice(1) };
}

/** The delimiter that splits the first record into most cells, counted outside quotation marks; the comma when none does. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((each) => [each, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) break;
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** U+FFFD stands where an earlier program lost a letter: it cannot be mended here, but is said. */
function noteDamage(table: Table, notices: NoticeList): void {
  table.rows.forEach((row, i) => row.forEach((cell, at) => {
    if (cell.includes('\uFFFD')) {
      notices.add('warning', 'encoding-damaged', { file: table.file, row: spreadsheetRow(i), column: table.columns[at] ?? '' });
    }
  }));
}
