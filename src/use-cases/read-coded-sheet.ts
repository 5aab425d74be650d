import type { Notice } from '../notices/notice.js';
import type { SheetHeaders } from '../themes/coding-sheet.js';
import { readCodingSheet, type ReadSheet } from '../themes/read-coding-sheet.js';
import { loadCodebook } from './load-codebook.js';
import type { Digest, Files, Shelf } from './ports.js';
import { markBy } from './text-mark.js';

export interface CodedSheet extends ReadSheet {
  /** Rows of the sheet under its header. */
  readonly rows: number;
  /** What was read as a table of codings: respondent, question, theme, coder, selected, note. */
  readonly table: readonly (readonly string[])[];
  readonly notices: readonly Notice[];
}

export const codingColumns = ['respondent', 'question', 'theme', 'coder', 'selected', 'note'] as const;

/**
 * Reads a coding sheet (XLSX or CSV) that comes back.
 *
 * @param codebook a shipped codebook's id or a file: the one that the sheet was made with
 * @param coder who coded; by default the one that the sheet names
 * @param headers the words of each language
 * @throws InputError 'sheet-column-missing', and what can be wrong with the file
 */
export async function readCodedSheet(
  ports: { readonly files: Files; readonly shelf: Shelf; readonly digest: Digest },
  path: string,
  codebook: string,
  coder: string | undefined,
  headers: readonly SheetHeaders[],
): Promise<CodedSheet> {
  const { codebook: { themes }, notices } = await loadCodebook(ports, codebook);
  const { table, notices: fileNotices } = await ports.files.table(await ports.files.read(path));
  const read = readCodingSheet(table, themes.map(({ id }) => id), headers, coder, markBy(ports.digest));
  return {
    ...read,
    rows: table.rows.length,
    table: read.codings.flatMap(({ respondent, question, coder: by, themes: given, selected, note }) =>
      (given.length > 0 ? given : ['']).map((theme) => [respondent, question, theme, by, selected, note])),
    notices: [...notices, ...fileNotices, ...read.notices],
  };
}
