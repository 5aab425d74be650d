import type { Random } from '../../../src/numerics/random.js';
import { shuffledIndices } from '../../../src/numerics/random.js';

/**
 * Draws exactly `size` units with chance proportional to their weight, none twice: equal steps along the cumulated
 * weights of a random order (Madow 1949). Units whose share would exceed 1 are certain. It only adds and divides, so
 * every platform draws the same.
 *
 * @param weights 0 or more; a unit of weight 0 is never drawn
 * @param size whole number, at most the number of units with a weight above 0
 * @returns positions of the drawn units, ascending
 */
export function systematicSample(weights: readonly number[], size: number, random: Random): number[] {
  const certain = certainUnits(weights, size);
  const rest = shuffledIndices(weights.length, random).filter((i) => !certain.has(i) && weights[i]! > 0);
  const steps = size - certain.size;
  const step = rest.reduce((sum, i) => sum + weights[i]!, 0) / steps;
  const offset = random();
  const drawn = [...certain];
  let reached = 0;
  for (const i of rest) {
    reached += weights[i]!;
    const taken = drawn.length - certain.size;
    if (taken < steps && (offset + taken) * step < reached) drawn.push(i);
  }
  return drawn.toSorted((a, b) => a - b);
}

function certainUnits(weights: readonly number[], size: number): Set<number> {
  const certain = new Set<number>();
  for (;;) {
    const left = size - certain.size;
    const sum = weights.reduce((total, weight, i) => (certain.has(i) ? total : total + weight), 0);
    const before = certain.size;
    weights.forEach((weight, i) => {
      if (!certain.has(i) && weight * left >= sum && weight > 0) certain.add(i);
    });
    if (certain.size === before) return certain;
  }
}
