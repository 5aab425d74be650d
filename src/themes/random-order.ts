import { seededRandom, shuffledIndices } from '../numerics/random.js';

/**
 * The order in which answers are drawn for blind coding: one random order by the seed, whatever order they stand in, so
 * that two coders with the same seed get the same answers, and a later draw goes on where an earlier one ended.
 *
 * @param seed whole number, 0 to 2^32 − 1
 * @param keyOf an answer's own key
 */
export function randomOrder<Answer>(answers: readonly Answer[], seed: number, keyOf: (answer: Answer) => string): Answer[] {
  const sorted = answers.map((answer) => ({ answer, key: keyOf(answer) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return Array.from(shuffledIndices(sorted.length, seededRandom(seed, 'coding/random')), (at) => sorted[at]!.answer);
}
