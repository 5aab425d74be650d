import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null;

/**
 * CSV by RFC 4180, but with LF between records; numbers as JavaScript prints them (they read back the same), null as empty,
 * truth values as 1 and 0.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return csvRows([columns, ...rows]);
}

/** The same without a header: rows that follow others. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as CsvCell[][], {
    record_delimiter: '\n',
    // A lone carriage return would be read as the end of a record.
    quoted_match: /\r/,
    cast: { boolean: (value) => (value ? '1' : '0'), number: (value) => String(value) },
  });
}

/** Rows of text with every cell in quotation marks, so that no reader can take another character for the delimiter. */
export function quotedCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\n', quoted: true, quoted_empty: true });
}
