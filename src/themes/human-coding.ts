import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';

/** What one coder gave one answer; no themes means 'read, no theme'. */
export interface Coding {
  readonly respondent: string;
  readonly question: string;
  readonly coder: string;
  readonly themes: readonly string[];
}

/** The rows of a file as text, with the header apart. */
export interface CodingsTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const columns = ['respondent', 'question', 'theme', 'coder'] as const;

/**
 * Reads human codings from a table with the columns respondent, question, theme and coder: a row for every theme that a
 * coder gave an answer, or one row with an empty theme when the coder read the answer and found none.
 *
 * @param themes ids of the codebook's themes
 * @param isAnswer whether a respondent wrote an answer to a question
 * @returns a Coding per answer and coder, in order of first rows; and notices about rows left out: 'theme-unknown',
 *   'coding-without-answer' (errors, with the row as a spreadsheet counts: the header is row 1)
 * @throws InputError 'column-missing'
 */
export function parseCodings(
  table: CodingsTable,
  themes: readonly string[],
  isAnswer: (respondent: string, question: string) => boolean,
): { codings: Coding[]; notices: Notice[] } {
  const { file } = table;
  const [respondentAt, questionAt, themeAt, coderAt] = columns.map((column) => {
    const index = table.columns.indexOf(column);
    if (index < 0) throw inputError('column-missing', { file, column, purpose: 'codings', available: table.columns });
    return index;
  }) as [number, number, number, number];

  const known = new Set(themes);
  const notices = noticeList();
  const codings = new Map<string, Coding & { themes: string[] }>();
  table.rows.forEach((cells, i) => {
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const row = i + 2;
    const [respondent, question, theme, coder] = [cell(respondentAt), cell(questionAt), cell(themeAt), cell(coderAt)];
    if (!isAnswer(respondent, question)) {
      notices.add('error', 'coding-without-answer', { file, row });
    } else if (theme !== '' && !known.has(theme)) {
      notices.add('error', 'theme-unknown', { file, row, theme, expected: themes });
    } else {
      const key = JSON.stringify([respondent, question, coder]);
      const coding = codings.get(key) ?? { respondent, question, coder, themes: [] };
      if (theme !== '' && !coding.themes.includes(theme)) coding.themes.push(theme);
      codings.set(key, coding);
    }
  });
  return { codings: [...codings.values()], notices: notices.all() };
}
