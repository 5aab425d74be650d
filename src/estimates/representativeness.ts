import { InputError } from '../notices/input-error.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Label } from '../survey/study-definition.js';
import { columnIndex, spreadsheetRow, type Table } from '../survey/table.js';

const units = ['percent', 'citizens'] as const;

/** A figure of those that took part beside that of all, such as 13 municipalities of 98. */
export interface RepresentativenessRow {
  readonly id: string;
  readonly label: Label;
  /** Percentages as published, so 31 for 31 %. */
  readonly unit: (typeof units)[number];
  readonly participating: number;
  readonly all: number;
  /** Participating less all, in the unit. */
  readonly difference: number;
}

/** One table of such figures. */
export interface RepresentativenessTable {
  readonly id: string;
  readonly label: Label;
  readonly rows: readonly RepresentativenessRow[];
}

const columns = ['table', 'table_da', 'table_en', 'row', 'row_da', 'row_en', 'unit', 'participating', 'all'] as const;

/** A line of the file, by column. */
type Line = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Reads how those that took part compare with all: a row a figure with the columns table, table_da, table_en, row,
 * row_da, row_en, unit (percent | citizens), participating and all. Tables stand in the order of their first rows.
 *
 * @throws InputError 'column-missing', or a notice a mistake: 'row-ragged', 'id-missing', 'id-duplicated' (a figure
 *   stands twice), 'category-unknown' (unit) and 'number-invalid'
 */
export function readRepresentativeness(table: Table): RepresentativenessTable[] {
  const { file } = table;
  const notices = noticeList();
  const positions = columns.map((column) => [column, columnIndex(table, column, 'representativeness')] as const);
  const tables = new Map<string, { id: string; label: Label; rows: RepresentativenessRow[] }>();
  const firstRow = new Map<string, number>();
  table.rows.forEach((cells, i) => {
    const row = spreadsheetRow(table, i);
    if (cells.length !== table.columns.length) {
      return notices.add('error', 'row-ragged', { file, row, expected: table.columns.length, got: cells.length });
    }
    const line = Object.fromEntries(positions.map(([column, at]) => [column, cells[at]!.trim()])) as Line;
    const missing = (['table', 'row'] as const).find((column) => line[column] === '');
    if (missing) return notices.add('error', 'id-missing', { file, row, column: missing });
    const key = JSON.stringify([line.table, line.row]);
    const first = firstRow.get(key);
    if (first !== undefined) {
      return notices.add('error', 'id-duplicated', { file, row, column: 'row', firstRow: first });
    }
    firstRow.set(key, row);
    const figure = readFigure(line, { file, row }, notices);
    if (!figure) return;
    const own = tables.get(line.table);
    if (own) own.rows.push(figure);
    else tables.set(line.table, { id: line.table, label: { da: line.table_da, en: line.table_en }, rows: [figure] });
  });
  if (notices.has('error')) throw new InputError(notices.all());
  return [...tables.values()];
}

/** @returns undefined, with a notice, when the unit is none or a number cannot be read */
function readFigure(
  line: Line,
  place: { readonly file: string; readonly row: number },
  notices: NoticeList,
): RepresentativenessRow | undefined {
  const unit = units.find((each) => each === line.unit);
  if (!unit) {
    notices.add('error', 'category-unknown', { ...place, column: 'unit', got: line.unit, expected: units });
    return undefined;
  }
  const maximum = unit === 'percent' ? 100 : Number.MAX_SAFE_INTEGER;
  const [participating, all] = (['participating', 'all'] as const).map((column) => {
    const got = line[column];
    const value = got === '' ? NaN : Number(got.replace(',', '.'));
    if (value >= 0 && value <= maximum) return value;
    notices.add('error', 'number-invalid', { ...place, column, got, minimum: 0, maximum });
    return undefined;
  });
  if (participating === undefined || all === undefined) return undefined;
  const label = { da: line.row_da, en: line.row_en };
  return { id: line.row, label, unit, participating, all, difference: participating - all };
}
