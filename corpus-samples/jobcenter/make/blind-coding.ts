import type { Random } from '../../../src/numerics/random.js';
import { shuffledIndices } from '../../../src/numerics/random.js';

const coded = 400;

/**
 * Draws 400 of the open answers with equal chance, blind to segment, weight and text: these are the study's human
 * coding, the others are kept aside to measure against.
 *
 * @returns positions of the drawn answers
 */
export function drawBlindly(answers: number, random: Random): Set<number> {
  return new Set(shuffledIndices(answers, random).subarray(0, coded));
}
