import { tableXlsx } from './table-xlsx.js';

/** @param csv a table as the text of a CSV file that every reader reads alike */
export function tableFile(
  csv: (rows: readonly (readonly string[])[]) => string,
): (name: string, table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }) => Promise<Uint8Array> {
  return async (name, { columns, rows }) => (/\.xlsx$/iu.test(name) ? tableXlsx(columns, rows, 'Ark1')
    : new TextEncoder().encode(csv([columns, ...rows])));
}
