import { notice, type Notice } from '../notices/notice.js';
import type { CodebookFile } from '../themes/codebook-file.js';
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
  ports: {
    readonly files: Files;
    readonly shelf: Shelf;
    readonly digest: Digest;
    readonly tool: { readonly name: string; readonly version: string };
  },
  name: string,
  format: CodebookFormat,
): Promise<ExportedCodebook> {
  const { written, notices, file } = await loadCodebook(ports, name);
  const exported = codebookAs(written, file.name, format, ports);
  return { ...exported, notices: [...notices, ...exported.notices] };
}

/** The same of a codebook that is read already. @param file its name, for notices */
export function codebookAs(
  written: CodebookFile, file: string, format: CodebookFormat,
  { digest, tool }: { readonly digest: Digest; readonly tool: { readonly name: string; readonly version: string } },
): ExportedCodebook {
  if (format === 'csv') return { content: { columns: codebookColumns, rows: codebookRows(written) }, notices: [] };
  if (format === 'yaml') return { content: codebookYaml(written), notices: [] };
  const { xml, left } = codebookQdc(written, `${tool.name} ${tool.version}`, digest);
  return { content: xml, notices: [notice('info', 'codebook-incomplete', { file, left })] };
}
