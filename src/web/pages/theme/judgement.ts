import { coderKey, type AnswerRow, type CodingState } from '../../../use-cases/ports.js';
import type { Drawn } from '../../drawn-answers.js';
import type { PageWords } from '../../../wording/page-words.js';

/** What a reader can say of an answer's code, and has said. */
export interface Judgement {
  /** Of the answer among those on the page: where its form leads back to. */
  readonly anchor: string;
  readonly key: string;
  /** What the button says next: that the code is wrong, or right after all. */
  readonly act: 'wrong' | 'right';
  readonly button: string;
  /** Null where the reader has said nothing. */
  readonly said: string | null;
}

/** @param coder who reads; undefined for nobody who has said their name, who can judge nothing */
export function judgementOf(
  answer: AnswerRow, at: number, theme: string, { byKey }: Drawn, state: CodingState, coder: string | undefined, words: PageWords,
): Judgement | null {
  const drawn = byKey.get(answer.key);
  if (coder === undefined || !drawn) return null;
  const own = state.coded.get(coderKey(drawn, coder));
  const has = own?.finished ? own.themes.includes(theme) : undefined;
  return {
    anchor: `svar-${at + 1}`,
    key: answer.key,
    act: has === false ? 'right' : 'wrong',
    button: has === false ? words.around.right : words.around.wrong,
    said: has === undefined ? null : has ? words.around.isRight : words.around.isWrong,
  };
}
