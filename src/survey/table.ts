import { inputError } from '../notices/input-error.js';

/** A file's rows as text, untouched; the header stands apart. */
export interface Table {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The row number a spreadsheet shows for `rows[index]`: the header is row 1. */
export function spreadsheetRow(index: number): number {
  return index + 2;
}

/**
 * The position of a column.
 *
 * @param purpose what the column is needed for, as the definition names it ('respondents.id')
 * @throws InputError 'column-missing' when the table has no such column
 */
export function columnIndex(table: Table, column: string, purpose: string): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw inputError('column-missing', { file: table.file, column, purpose, available: table.columns });
  return index;
}
