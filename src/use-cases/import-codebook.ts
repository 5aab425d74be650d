import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { CodebookFile } from '../themes/codebook-file.js';
import { codebookYaml } from '../themes/codebook-yaml.js';
import { readCodebook, type LineOf } from '../themes/parse-codebook.js';
import { readCodebookTable } from '../themes/read-codebook-table.js';
import { identifierOf, readQdc } from '../themes/read-qdc.js';
import type { Files } from './ports.js';

/** A codebook as YAML, and what was found or assumed on the way. */
export interface ImportedCodebook {
  readonly yaml: string;
  readonly themes: number;
  readonly notices: readonly Notice[];
}

/**
 * Makes a codebook of a table (CSV or XLSX, see `readCodebookTable`) or a REFI-QDA codebook (.qdc). Its patterns are read,
 * so that what is written can be coded with.
 *
 * @throws InputError 'file-type-unknown', or what is wrong in it, with row or line
 */
export async function importCodebook(files: Files, path: string): Promise<ImportedCodebook> {
  const file = await files.read(path);
  const ending = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'csv' || ending === 'xlsx') {
    const { table, notices } = await files.table(file);
    const { written, rowOf } = readCodebookTable(table);
    return finished(written, file.name, rowOf, notices);
  }
  if (ending !== 'qdc') throw inputError('file-type-unknown', { file: file.name, expected: ['.csv', '.xlsx', '.qdc'] });
  const id = identifierOf(file.name.slice(0, -ending.length - 1));
  const { written, lineOf, notices } = readQdc(files.text(file), file.name, id);
  return finished(written, file.name, lineOf, notices);
}

function finished(written: CodebookFile, file: string, lineOf: LineOf, notices: readonly Notice[]): ImportedCodebook {
  const read = readCodebook(written, file, lineOf);
  return { yaml: codebookYaml(written), themes: written.themes.length, notices: [...notices, ...read.notices] };
}
