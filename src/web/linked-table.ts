import type { TextTable } from '../wording/table-words.js';

/** A table whose numbers lead to what is behind them. */
export interface LinkedTable extends TextTable {
  /** By row and column; null where a cell leads nowhere. */
  readonly links: readonly (readonly (CellLink | null)[])[];
}

export interface CellLink {
  readonly address: string;
  /** Whether keys stop at it: one way a row is enough for those who do not point. */
  readonly stops: boolean;
}

/** A table with its links. @param addressOf where a cell's number leads; null for nowhere. Cells without a number, and names of rows, lead nowhere */
export function linkedTable(
  table: TextTable, addressOf: (row: readonly string[], column: number, at: number) => string | null,
): LinkedTable {
  return {
    ...table,
    links: table.rows.map((row, at) => {
      const met = new Set<string>();
      return row.map((cell, column) => {
        const address = column === 0 || !/\d/u.test(cell) ? null : addressOf(row, column, at);
        if (address === null) return null;
        const stops = !met.has(address);
        met.add(address);
        return { address, stops };
      });
    }),
  };
}
