import { readSheet, type SheetData } from 'read-excel-file/node';
import { inputError } from '../notices/input-error.js';
import { noticeList } from '../notices/notice-list.js';
import { tableOf, type ReadTable } from './parse-csv.js';

/**
 * The first sheet of a spreadsheet as text: dates as YYYY-MM-DD (with a time when there is one), truth values as ja and
 * nej, numbers with a decimal point.
 *
 * @throws InputError when it is no spreadsheet or has no rows
 */
export async function parseXlsx(bytes: Uint8Array, file: string): Promise<ReadTable> {
  let cells: SheetData;
  try {
    cells = await readSheet(Buffer.from(bytes));
  } catch (error) {
    throw Object.assign(inputError('file-unreadable', { file, detail: 'xlsx' }), { cause: error });
  }
  const notices = noticeList();
  // A row of blank cells is blank, as in CSV: one empty cell says so.
  const records = cells.map((row) => row.map(asText)).map((row) => (row.some((cell) => cell !== '') ? row : ['']));
  if (records.every((row) => row[0] === '' && row.length === 1)) throw inputError('file-empty', { file });
  return { table: tableOf(records, file, notices), notices: notices.all() };
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '').replace(/:\d\d\.\d+Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') return String(cell);
  // Half a character cannot be written as UTF-8: two ids that differ in it would become one.
  return (typeof cell === 'string' ? cell : JSON.stringify(cell)).replace(/\p{Surrogate}/gu, '\uFFFD');
}
