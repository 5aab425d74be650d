import type { DenseMatrix } from '../numerics/dense.js';

/** Largest log odds of likeness: a hit that is certain says no more. */
const largestLikeness = 14;

/** What the sentence that speaks most for a theme counts, beside the answer as a whole. */
const sentenceShare = 0.3;

/** Scores of sentences and where each answer's begin: answer i has rows `starts[i]` up to `starts[i + 1]`. */
export interface SentenceScores {
  readonly scores: DenseMatrix;
  readonly starts: Uint32Array;
}

/** Keeps log odds of likeness within what says something. */
export function boundedLikeness(scores: Float64Array): Float64Array {
  return scores.map((score) => Math.max(-largestLikeness, Math.min(largestLikeness, score)));
}

/**
 * An answer's log odds that at least one of its sentences is like those with a rule's find, were sentences independent.
 *
 * @param sentences bounded log odds, one array a sentence, one number a theme
 */
export function likenessOfAny(sentences: readonly ArrayLike<number>[], themes: number): Float64Array {
  const any = new Float64Array(themes);
  for (const sentence of sentences) {
    // Minus the logarithm of the chance that it is not.
    for (let t = 0; t < themes; t++) any[t]! += Math.log1p(Math.exp(sentence[t]!));
  }
  return boundedLikeness(any.map((sum) => Math.log(Math.expm1(sum))));
}

/**
 * Adds to an answer's log odds, in place, what its sentences say when read one by one: a theme is stated in a sentence, and
 * in a long answer the others drown it.
 *
 * @param answer log odds of the answer as a whole, one a theme
 * @param sentences log odds of each sentence by the same decision
 */
export function readBySentence(answer: Float64Array, sentences: readonly ArrayLike<number>[]): Float64Array {
  if (sentences.length === 0) return answer;
  for (let t = 0; t < answer.length; t++) {
    let strongest = -Infinity;
    for (const sentence of sentences) strongest = Math.max(strongest, sentence[t]!);
    answer[t]! += sentenceShare * (strongest - answer[t]!);
  }
  return answer;
}

/** The rows of an answer's sentences. */
export function sentencesOf({ scores, starts }: SentenceScores, answer: number): Float64Array[] {
  const rows: Float64Array[] = [];
  for (let row = starts[answer]!; row < starts[answer + 1]!; row++) {
    rows.push(scores.values.subarray(row * scores.columns, (row + 1) * scores.columns));
  }
  return rows;
}
