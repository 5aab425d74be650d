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

/** Keeps log odds of likeness within what says something, in place. */
export function boundLikeness(scores: Float64Array, from = 0, to = scores.length): void {
  for (let i = from; i < to; i++) scores[i] = Math.max(-largestLikeness, Math.min(largestLikeness, scores[i]!));
}

/**
 * Writes an answer's log odds that at least one of its sentences is like those with a rule's find, were sentences independent.
 *
 * @param sentences bounded log odds, a row a sentence, a column a theme
 * @param from the answer's first sentence
 * @param to the one after its last
 * @param into gets a number a theme from the position `at` on
 */
export function writeLikenessOfAny(
  { values, columns: themes }: DenseMatrix, from: number, to: number, into: Float64Array, at: number,
): void {
  for (let t = 0; t < themes; t++) {
    // Minus the logarithm of the chance that none is.
    let any = 0;
    for (let row = from; row < to; row++) any += Math.log1p(Math.exp(values[row * themes + t]!));
    into[at + t] = Math.log(Math.expm1(any));
  }
  boundLikeness(into, at, at + themes);
}

/**
 * Adds to an answer's log odds, in place, what its sentences say when read one by one: a theme is stated in a sentence, and
 * in a long answer the others drown it.
 *
 * @param answer log odds of the answer as a whole from the position `at` on, one a theme
 * @param sentences log odds by the same decision, a row a sentence, a column a theme
 * @param from the answer's first sentence
 * @param to the one after its last
 */
export function readBySentence(
  answer: Float64Array, at: number, { values, columns: themes }: DenseMatrix, from: number, to: number,
): void {
  if (from === to) return;
  for (let t = 0; t < themes; t++) {
    let strongest = -Infinity;
    for (let row = from; row < to; row++) strongest = Math.max(strongest, values[row * themes + t]!);
    answer[at + t]! += sentenceShare * (strongest - answer[at + t]!);
  }
}
