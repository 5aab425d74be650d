import { columnIndex, spreadsheetRow, type Table } from './table.js';

/** One column of the register, cell by cell: `text(i)` for respondent i, and where it stands. */
export interface RegisterColumn {
  readonly file: string;
  readonly column: string;
  text(respondent: number): string;
  /** As a spreadsheet shows it. */
  row(respondent: number): number;
}

/** What is known of each respondent, whichever file holds it. */
export interface Register {
  readonly count: number;
  /**
   * @param purpose what needs the column, as the definition names it
   * @throws InputError 'column-missing' when no file has the column
   */
  column(name: string, purpose: string): RegisterColumn;
  /** The same, but the text as it stands, with its white space: for open answers. */
  rawColumn(name: string, purpose: string): RegisterColumn;
}

/**
 * The register of some respondents: a column is looked for in the sample, where each respondent has a row of their own,
 * and then among their answers.
 *
 * @param rows position in `respondents.rows` of each respondent
 * @param sampleRows position in `sample.rows` of each respondent
 */
export function registerOf(
  respondents: Table,
  rows: Int32Array,
  sample?: Table,
  sampleRows?: Int32Array,
): Register {
  const find = (name: string, purpose: string, clean: (cell: string) => string): RegisterColumn => {
    const fromSample = sample !== undefined && sampleRows !== undefined && sample.columns.includes(name);
    const table = fromSample ? sample : respondents;
    const positions = fromSample ? sampleRows : rows;
    const index = columnIndex(table, name, purpose);
    return {
      file: table.file,
      column: name,
      text: (respondent) => clean(table.rows[positions[respondent]!]![index]!),
      row: (respondent) => spreadsheetRow(table, positions[respondent]!),
    };
  };
  return {
    count: rows.length,
    column: (name, purpose) => find(name, purpose, (cell) => cell.trim()),
    rawColumn: (name, purpose) => find(name, purpose, (cell) => cell),
  };
}
