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
  const records = cells.map((row) => row.map(asText)).filter((row) => row.some((cell) => cell !== ''));
  if (records.length === 0) throw inputError('file-empty', { file });
  return { table: tableOf(records, file, notices), notices: notices.all() };
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '').replace(/:\d\d\.\d+Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
