import type { NoticeCode } from '../notices/notice.js';
import type { NoticeList } from '../notices/notice-list.js';
import { columnIndex, spreadsheetRow, type Table } from './table.js';

/** A row that is not analysed, and why. */
export interface ExcludedRow {
  readonly file: string;
  readonly row: number;
  readonly reason: NoticeCode;
}

/** The rows of a table that can be used: a respondent each, with an id that no earlier row has. */
export interface IdentifiedRows {
  readonly ids: string[];
  /** Position in `table.rows` of each. */
  readonly rows: number[];
  readonly excluded: ExcludedRow[];
}

/** The first row of each id. */
export interface FirstRows {
  get(id: string): number | undefined;
  set(id: string, row: number): unknown;
}

/**
 * Finds each respondent's row. Rows of the wrong length, without an id or with an id that stands above are set aside,
 * each with a notice.
 *
 * @param purpose what the id column is needed for
 * @param firstRow where ids of earlier parts of the table stand; gets those of this one too
 * @throws InputError 'column-missing'
 */
export function readRows(
  table: Table,
  idColumn: string,
  purpose: string,
  notices: NoticeList,
  firstRow: FirstRows = new Map<string, number>(),
): IdentifiedRows {
  const { file } = table;
  const at = columnIndex(table, idColumn, purpose);
  const found: IdentifiedRows = { ids: [], rows: [], excluded: [] };
  table.rows.forEach((cells, i) => {
    const row = spreadsheetRow(table, i);
    const id = (cells[at] ?? '').trim();
    if (cells.length !== table.columns.length) {
      notices.add('error', 'row-ragged', { file, row, expected: table.columns.length, got: cells.length });
      found.excluded.push({ file, row, reason: 'row-ragged' });
    } else if (id === '') {
      notices.add('error', 'id-missing', { file, row, column: idColumn });
      found.excluded.push({ file, row, reason: 'id-missing' });
    } else if (firstRow.get(id) !== undefined) {
      notices.add('error', 'id-duplicated', { file, row, column: idColumn, firstRow: firstRow.get(id)! });
      found.excluded.push({ file, row, reason: 'id-duplicated' });
    } else {
      firstRow.set(id, row);
      found.ids.push(id);
      found.rows.push(i);
    }
  });
  return found;
}
