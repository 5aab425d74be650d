import type { Coding } from '../themes/human-coding.js';
import type { CodedText, Selection } from './command.js';
import { answerKey, type CodingState } from './coding-state.js';

/** A finished coding, the text it was given to, and the word that tells in a table of codings how it came about. */
export interface WorkspaceCoding extends Coding {
  readonly answer: CodedText;
  readonly word: CodingWord;
}

/**
 * `suggested`: with the machine's suggestion in sight. A decision is `settled-random` where it can measure: made without
 * a suggestion, about an answer that somebody coded blind in the random draw.
 */
export type CodingWord = Selection | 'suggested' | 'settled' | 'settled-random';

/**
 * The codings that count: those that coders have finished, and the decisions where they disagreed. Only what was drawn
 * at random and coded without a suggestion in sight measures; everything else is marked as chosen.
 *
 * @returns ordered by respondent, question, coder, decisions last: the same for the same state
 */
export function codingsOf({ coded, settled }: CodingState): WorkspaceCoding[] {
  const blindDraw = new Set<string>();
  const codings: WorkspaceCoding[] = [];
  for (const { answer, coder, themes, finished, selected, suggestionSeen } of coded.values()) {
    if (!finished) continue;
    const word = suggestionSeen ? 'suggested' : selected;
    if (word === 'random') blindDraw.add(answerKey(answer));
    codings.push({ ...placeOf(answer), coder, themes: themes.toSorted(), answer, word, ...(word !== 'random' && { chosen: true }) });
  }
  for (const { answer, by, themes, suggestionSeen } of settled.values()) {
    const measures = !suggestionSeen && blindDraw.has(answerKey(answer));
    codings.push({
      ...placeOf(answer), coder: by, themes: themes.toSorted(), answer, settled: true,
      word: measures ? 'settled-random' : 'settled', ...(!measures && { chosen: true }),
    });
  }
  const ordered = codings.map((coding) => ({ coding, order: orderOf(coding) }));
  return ordered.toSorted((a, b) => compare(a.order, b.order)).map(({ coding }) => coding);
}

/** The columns of a table of codings, as `parseCodings` reads them. */
export const codingColumns = ['respondent', 'question', 'theme', 'coder', 'selected'] as const;

/** A row for each theme of a coding, or one with no theme: read, and none found. */
export function codingRows(codings: readonly WorkspaceCoding[]): string[][] {
  return codings.flatMap(({ respondent, question, coder, themes, word }) =>
    (themes.length > 0 ? themes : ['']).map((theme) => [respondent, question, theme, coder, word]));
}

function placeOf({ respondent, question }: CodedText): Pick<Coding, 'respondent' | 'question'> {
  return { respondent, question };
}

function orderOf({ respondent, question, settled, coder, answer }: WorkspaceCoding): readonly string[] {
  return [respondent, question, settled ? '1' : '0', coder, answer.text];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
