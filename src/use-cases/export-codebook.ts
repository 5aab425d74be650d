import { notice, type Notice } from '../notices/notice.js';
import { codebookQdc } from '../themes/codebook-qdc.js';
import { codebookColumns, codebookRows } from '../themes/codebook-table.js';
import { codebookYaml } from '../themes/codebook-yaml.js';
import { loadCodebook } from './load-codebook.js';
import type { Digest, Files, Shelf } from './ports.js';

export type CodebookFormat = 'csv' | 'qdc' | 'yaml';

/** A codebook in another form, and what is not in it. */
export interface ExportedCodebook {
  readonly content: string | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly notices: readonly Notice[];
}

/**
 * A codebook as rows of a table, as REFI-QDA codebook or as YAML of the newest format. Table and YAML hold all of it.
 *
 * @param name a shipped codebook's id or a file
 * @returns the notices of reading it, and 'codebook-incomplete' when the form has no place for everything
 * @throws InputError
 */
export async function exportCodebook(
  ports: { readonly files: Files; readonly shelf: Shelf; readonly digest: Digest; readonly tool: { readonly name: string; readonly version: string } },
  name: string,
  format: CodebookFormat,
): Promise<ExportedCodebook> {
  const { written, notices, file } = await loadCodebook(ports, name);
  if (format === 'csv') return { content: { columns: codebookColumns, rows: codebookRows(written) }, notices };
  if (format === 'yaml') return { content: codebookYaml(written), notices };
  const { xml, left } = codebookQdc(written, `${ports.tool.name} ${ports.tool.version}`, ports.digest);
  return { content: xml, notices: [...notices, notice('info', 'codebook-incomplete', { file: file.name, left })] };
}
