import type { CodedText } from './command.js';
import { answerKey } from './coding-state.js';
import type { WorkspaceCoding } from './codings-of.js';

/** A study's codings, held against its answers as they are now. */
export interface CurrentCodings {
  /** Those of answers with the text that was coded. */
  readonly current: readonly WorkspaceCoding[];
  /** How many are of answers whose text has changed since, and were not coded again by the same coder. */
  readonly changed: number;
  /** How many are of answers that are there no more. */
  readonly gone: number;
}

/** @param answers the study's answers as they are now */
export function currentCodings(codings: readonly WorkspaceCoding[], answers: readonly CodedText[]): CurrentCodings {
  const texts = new Set(answers.map(answerKey));
  const places = new Set(answers.map(placeKey));
  const current = codings.filter(({ answer }) => texts.has(answerKey(answer)));
  const again = new Set(current.map((coding) => JSON.stringify([placeKey(coding.answer), coding.coder])));
  const stale = codings.filter(({ answer }) => !texts.has(answerKey(answer)));
  return {
    current,
    changed: stale.filter(({ answer, coder }) =>
      places.has(placeKey(answer)) && !again.has(JSON.stringify([placeKey(answer), coder]))).length,
    gone: stale.filter(({ answer }) => !places.has(placeKey(answer))).length,
  };
}

function placeKey({ respondent, question }: CodedText): string {
  return JSON.stringify([respondent, question]);
}
