import type { Theme } from './codebook.js';

/** An answer to be coded by hand. */
export interface AnswerToCode {
  readonly respondent: string;
  readonly question: string;
  readonly text: string;
  /** How it came to be coded: `random`, or another word for an answer that was picked. */
  readonly selected: string;
}

/** Headers of a sheet that are words of a language. */
export interface SheetHeaders {
  readonly number: string;
  readonly answer: string;
  /** Over the marks of answers that were read and have no theme. */
  readonly none: string;
  readonly note: string;
}

/** A column of a sheet, and what stands in it. */
export type SheetColumn =
  /** What the row is known by when the sheet comes back; nobody needs to see it. */
  | { readonly kind: 'key'; readonly header: (typeof keyColumns)[number] }
  | { readonly kind: 'number' | 'answer' | 'none' | 'note'; readonly header: string }
  | { readonly kind: 'theme'; readonly header: string; readonly theme: Theme };

/** A table in which a person codes answers: a row an answer, a column a theme. */
export interface CodingSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Of the draw of its answers; absent where they were named. */
  readonly seed?: number;
}

export const keyColumns = ['respondent', 'question', 'selected', 'coder', 'check'] as const;

/** A short mark of a text, by which it is seen whether the text was changed. */
export type MarkOf = (text: string) => string;

/**
 * Makes the sheet: number, answer, a column for each theme (its label and, in brackets, its id), one for 'read, no theme', a
 * note, and the columns that let it come back.
 *
 * @param themes the codebook's, in its order
 * @param coder whose sheet it is; empty when that is said when it is read
 * @param seed of the draw; undefined where the answers were named
 */
export function codingSheet(
  answers: readonly AnswerToCode[],
  themes: readonly Theme[],
  headers: SheetHeaders,
  language: 'da' | 'en',
  coder: string,
  markOf: MarkOf,
  seed?: number,
): CodingSheet {
  const columns: SheetColumn[] = [
    { kind: 'number', header: headers.number },
    { kind: 'answer', header: headers.answer },
    ...themes.map((theme) => ({ kind: 'theme' as const, header: `${theme.label[language]} [${theme.id}]`, theme })),
    { kind: 'none', header: headers.none },
    { kind: 'note', header: headers.note },
    ...keyColumns.map((header) => ({ kind: 'key' as const, header })),
  ];
  return {
    ...(seed !== undefined && { seed }),
    columns,
    rows: answers.map(({ respondent, question, text, selected }, i) => {
      const keys = { respondent, question, selected, coder, check: checkOf({ respondent, question, text }, markOf) };
      return columns.map((column) => {
        switch (column.kind) {
          case 'number': return String(i + 1);
          case 'answer': return text.slice(0, longestCell);
          case 'key': return keys[column.header];
          default: return '';
        }
      });
    }),
  };
}

/** A spreadsheet's cell holds so many characters. */
const longestCell = 32_767;

/** Marks of an answer's key and of its text, so that either can be told from the other when it was changed. */
export function checkOf({ respondent, question, text }: Omit<AnswerToCode, 'selected'>, markOf: MarkOf): string {
  return `${markOf(JSON.stringify([respondent.trim(), question.trim()]))}-${markOf(textAsKept(text))}`;
}

/** What of a text survives any spreadsheet: white space, its kind and control characters do not, nor does what is too long. */
function textAsKept(text: string): string {
  return text.slice(0, longestCell - 1000).replace(/^'(?=[=+\-@])/u, '').replace(/[\s\p{Cc}\p{Cf}\p{Surrogate}\uFFFD]+/gu, ' ').trim();
}
