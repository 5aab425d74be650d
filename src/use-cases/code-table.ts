import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { createTextReader } from '../text/text-reader.js';
import { createRuleCoder, themesOf } from '../themes/rule-coder.js';
import { loadAnswers, type TableAnswer } from './load-answers.js';
import { loadCodebook } from './load-codebook.js';
import type { Files, Shelf } from './ports.js';

export interface CodedTable {
  /** A row an answer: id, themes (separated by ;), then the columns that are kept. */
  readonly codes: readonly (readonly string[])[];
  readonly columns: readonly string[];
  /** A row a code: id, theme, rule, start, end, words. */
  readonly evidence: readonly (readonly (string | number)[])[];
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Codes a table of answers by a codebook's rules.
 *
 * @param keep names of columns to carry along
 * @throws InputError
 */
export async function codeTable(
  ports: { readonly files: Files; readonly shelf: Shelf },
  path: string,
  codebook: string,
  keep: readonly string[] = [],
): Promise<CodedTable> {
  const { table, answers, excluded, notices } = await loadAnswers(ports.files, path);
  const themes = await loadCodebook(ports, codebook);
  const read = createTextReader((await ports.shelf.text()).lexicon);
  const code = createRuleCoder(themes.codebook, read);
  const kept = keptCells(table, keep);
  const coded = answers.map((answer) => ({ answer, codes: code(read(answer.text)) }));
  return {
    columns: ['id', 'themes', ...keep],
    codes: coded.map(({ answer, codes }) => [answer.id, themesOf(codes).join(';'), ...kept(answer)]),
    evidence: coded.flatMap(({ answer, codes }) => codes.map(({ theme, rule, start, end }) =>
      [answer.id, theme, rule, start, end, answer.text.slice(start, end)])),
    excluded,
    notices: [...notices, ...themes.notices],
  };
}

/** Columns that the results of table commands have themselves. */
const ownColumns = new Set(['id', 'themes', 'cluster', 'distance']);

/**
 * Picks the cells of the columns that a user wants to keep beside the results.
 *
 * @param own further columns that the result has itself
 */
export function keptCells(
  table: { readonly file: string; readonly columns: readonly string[] },
  keep: readonly string[],
  own: readonly string[] = [],
): (answer: TableAnswer) => string[] {
  const taken = keep.find((column) => ownColumns.has(column) || own.includes(column));
  if (taken !== undefined) throw inputError('column-duplicated', { file: '--keep', column: taken });
  const positions = keep.map((column) => {
    const at = table.columns.indexOf(column);
    if (at < 0) throw inputError('column-missing', { file: table.file, column, purpose: '--keep', available: table.columns });
    return at;
  });
  return ({ cells }) => positions.map((at) => cells[at]!);
}
