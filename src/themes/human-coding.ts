import { inputError } from '../notices/input-error.js';
import type { Notice, NoticeCode, NoticeParameters } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';

/** What one coder gave one answer; no themes means 'read, no theme'. */
export interface Coding {
  readonly respondent: string;
  readonly question: string;
  readonly coder: string;
  readonly themes: readonly string[];
  /**
   * The answer was not drawn at random, or the coder saw a suggestion: the coding stands and teaches, but does not
   * measure.
   */
  readonly chosen?: true;
  /** What somebody decided where coders disagreed: it stands instead of theirs. */
  readonly settled?: true;
}

/** The rows of a file as text, with the header apart. */
export interface CodingsTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers?: readonly number[];
}

const columns = ['respondent', 'question', 'theme', 'coder'] as const;

/**
 * In the column `selected`: drawn at random and coded blind. Nothing says the same; any other word says that it was not
 * so.
 */
const drawnAtRandom: ReadonlySet<string> = new Set(['', 'random', 'settled-random']);

/** In the same column: a decision about what coders disagreed on, by `random` one that may measure. */
const decisions: ReadonlySet<string> = new Set(['settled', 'settled-random']);

/**
 * Reads human codings from a table with the columns respondent, question, theme and coder: a row for every theme that a
 * coder gave an answer, or one row with an empty theme when the coder read the answer and found none. A fifth column,
 * `selected`, may say how the answer came to be coded: `random` (the default: drawn at random, coded without a
 * suggestion in sight), `settled` (what was decided where coders disagreed; `settled-random` where the answer was drawn at
 * random, and nobody saw a suggestion), or anything else.
 *
 * @param themes ids of the codebook's themes, or those of the codebook that codes a question
 * @param isAnswer whether a respondent wrote an answer to a question
 * @returns a Coding per answer and coder, in order of first rows; it measures only if every one of its rows says that it may.
 *   The rows left out (with all of a coder's themes for an answer when one of its rows cannot be used), and notices about
 *   them: 'row-ragged', 'coder-missing', 'theme-unknown', 'coding-without-answer', 'coding-incomplete' (errors, with the row as a
 *   spreadsheet counts: the header is row 1)
 * @throws InputError 'column-missing'
 */
export function parseCodings(
  table: CodingsTable,
  themes: readonly string[] | ((question: string) => readonly string[]),
  isAnswer: (respondent: string, question: string) => boolean,
): { codings: Coding[]; leftOut: RowLeftOut[]; notices: Notice[] } {
  const { file } = table;
  const [respondentAt, questionAt, themeAt, coderAt] = columns.map((column) => {
    const index = table.columns.indexOf(column);
    if (index < 0) throw inputError('column-missing', { file, column, purpose: 'codings', available: table.columns });
    return index;
  }) as [number, number, number, number];

  const selectedAt = table.columns.indexOf('selected');

  const themesOf = typeof themes === 'function' ? themes : () => themes;
  const notices = noticeList();
  const leftOut: RowLeftOut[] = [];
  const codings = new Map<string, Coding & { themes: string[]; chosen?: true }>();
  const rowsOf = new Map<string, number[]>();
  // The coder's other themes for the answer would stand as all that was found in it.
  const spoiled = new Map<string, number>();
  table.rows.forEach((cells, i) => {
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const row = table.rowNumbers?.[i] ?? i + 2;
    const [respondent, question, theme, coder] = [cell(respondentAt), cell(questionAt), cell(themeAt), cell(coderAt)];
    const selected = selectedAt < 0 ? '' : cell(selectedAt).toLowerCase();
    const settled = decisions.has(selected);
    const keyOf = (isDecision: boolean): string => JSON.stringify([respondent, question, coder, isDecision]);
    const key = keyOf(settled);
    const leave = <C extends NoticeCode>(code: C, parameters: NoticeParameters[C]): void => {
      notices.add('error', code, parameters);
      leftOut.push({ file, row, reason: code });
    };
    // A row that was cut short must not become 'read, no theme': human codes win.
    if (cells.length !== table.columns.length) {
      leave('row-ragged', { file, row, expected: table.columns.length, got: cells.length });
      // What would say whether it is a decision may be what is cut off.
      for (const isDecision of [false, true]) spoiled.set(keyOf(isDecision), row);
    } else if (coder === '') leave('coder-missing', { file, row, column: 'coder' });
    else if (!isAnswer(respondent, question)) leave('coding-without-answer', { file, row });
    else if (theme !== '' && !themesOf(question).includes(theme)) {
      leave('theme-unknown', { file, row, theme, expected: themesOf(question) });
      spoiled.set(key, row);
    } else {
      const chosen = !drawnAtRandom.has(selected);
      const coding = codings.get(key)
        ?? { respondent, question, coder, themes: [], ...(settled && { settled }) };
      if (chosen) coding.chosen = true;
      if (theme !== '' && !coding.themes.includes(theme)) coding.themes.push(theme);
      codings.set(key, coding);
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    }
  });
  for (const [key, spoiler] of spoiled) {
    codings.delete(key);
    for (const row of rowsOf.get(key) ?? []) {
      notices.add('error', 'coding-incomplete', { file, row, because: spoiler });
      leftOut.push({ file, row, reason: 'coding-incomplete' });
    }
  }
  return { codings: [...codings.values()], leftOut, notices: notices.all() };
}

/** A row that was not used, and why. */
interface RowLeftOut {
  readonly file: string;
  readonly row: number;
  readonly reason: NoticeCode;
}
