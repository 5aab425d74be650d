import { inputError } from '../notices/input-error.js';

/** A file's rows as text, untouched; the header stands apart. */
export interface Table {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row number of each row where blank rows stand between them; absent when none do. */
  readonly rowNumbers?: readonly number[];
}

/** The row number a spreadsheet shows for `table.rows[index]`: the header is row 1, and blank rows count. */
export function spreadsheetRow(table: Table, index: number): number {
  return table.rowNumbers?.[index] ?? index + 2;
}

/**
 * The position of a column.
 *
 * @param purpose what the column is needed for, as the definition names it ('respondents.id')
 * @throws InputError 'column-missing' when the table has no such column
 */
export function columnIndex(table: Table, column: string, purpose: string): number {
  const index = table.columns.indexOf(column);
  if (index >= 0) return index;
  // A file without a header has answers where its names should be.
  const available = table.columns.map((name) => (name.length > 40 ? `${name.slice(0, 30)}…` : name));
  throw inputError('column-missing', { file: table.file, column, purpose, available });
}
