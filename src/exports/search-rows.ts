import type { SearchLine } from '../use-cases/search-run.js';
import { groupName } from '../wording/group-words.js';
import type { Language } from '../wording/language.js';

/**
 * The places that a search found as rows of a table; texts are masked, and none of them is a formula to a spreadsheet.
 *
 * @param columns names of the seven columns
 */
export function searchRows(lines: readonly SearchLine[], columns: readonly string[], language: Language) {
  const rows = lines.map(({ answer, left, hit, right, negated }) => [
    answer.key, answer.question, answer.segment === '' ? '' : groupName(answer.segment, language), left, hit, right,
  ].map(withoutFormula).concat(negated ? '1' : '0'));
  return { columns, rows };
}

/** White space before the sign does not keep a spreadsheet from reading a formula. */
function withoutFormula(cell: string): string {
  return /^[\s']*[=+@-]/u.test(cell) ? `'${cell}` : cell;
}
