import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { createAnswerReader } from '../text/answer-reading.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { maskedSlice } from '../text/mask-personal-data.js';
import { otherLanguages } from '../text/other-languages.js';
import { createTextReader } from '../text/text-reader.js';
import { createRuleCoder, themesOf } from '../themes/rule-coder.js';
import { loadAnswers, type TableAnswer } from './load-answers.js';
import { loadCodebook } from './load-codebook.js';
import type { Files, Shelf } from './ports.js';

export interface CodedTable {
  /** A row an answer: id, themes (separated by ;), then the columns that are kept. */
  readonly codes: readonly (readonly string[])[];
  readonly columns: readonly string[];
  /** A row a code: id, theme, rule, start, end (UTF-16 offsets of the answer), words with personal data masked. */
  readonly evidence: readonly (readonly (string | number)[])[];
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Codes a table of answers by a codebook's rules. Answers in another language than the codebook's have no code, since what
 * the rules find in them is chance; a notice counts them.
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
  const { language } = themes.codebook;
  const { lexicon } = await ports.shelf.text();
  const reader = createTextReader(lexicon);
  const read = createAnswerReader(lexicon, await loadLanguageDetector(), reader);
  const code = createRuleCoder(themes.codebook, reader);
  const kept = keptCells(table, keep);
  const coded = answers.map((answer) => {
    const reading = read(answer.text);
    return { answer, reading, codes: reading.language === language ? code(reading.tokens) : [] };
  });
  return {
    columns: ['id', 'themes', ...keep],
    codes: coded.map(({ answer, codes }) => [answer.id, themesOf(codes).join(';'), ...kept(answer)]),
    evidence: coded.flatMap(({ answer, reading, codes }) => codes.map(({ theme, rule, start, end }) =>
      [answer.id, theme, rule, start, end, maskedSlice(answer.text, start, end, reading.personal)])),
    excluded,
    notices: [...notices, ...themes.notices, ...otherLanguages(coded.map(({ reading }) => reading.language), language)],
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
