import type { TextTable } from '../wording/table-words.js';

/** A table whose numbers lead to what is behind them. */
export interface LinkedTable extends TextTable {
  /** Addresses by row and column; null where a cell leads nowhere. Of the same way in cells beside each other keys stop at the first alone. */
  readonly links: readonly (readonly (string | null)[])[];
}

/** A table whose rows each lead to one place. Cells without a number, and names of rows, lead nowhere. */
export function rowsLinked(table: TextTable, addressOf: (row: readonly string[], at: number) => string | null): LinkedTable {
  const addresses = table.rows.map(addressOf);
  return linkedTable(table, (_row, _column, at) => addresses[at] ?? null);
}

/** A table with its links. @param addressOf where a cell's number leads; null for nowhere. Cells without a number, and names of rows, lead nowhere */
export function linkedTable(
  table: TextTable, addressOf: (row: readonly string[], column: number, at: number) => string | null,
): LinkedTable {
  return {
    ...table,
    links: table.rows.map((row, at) =>
      row.map((cell, column) => (column === 0 || !/\d/u.test(cell) ? null : addressOf(row, column, at)))),
  };
}
