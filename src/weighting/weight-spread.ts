import { quantile } from '../numerics/quantile.js';
import type { Categorical } from '../survey/categorical.js';

/** Weights in sum. */
export interface WeightSums {
  /** Those with a weight over 0; the others count nowhere. */
  readonly n: number;
  readonly sum: number;
  readonly smallest: number;
  readonly largest: number;
  /** Kish (1965): n Σw² / (Σw)². */
  readonly designEffect: number;
  /** (Σw)² / Σw². */
  readonly effectiveN: number;
}

/** How unequal weights are, and what that costs. */
export interface WeightSpread extends WeightSums {
  readonly mean: number;
  readonly median: number;
  /** Standard deviation (over n) by mean. */
  readonly variation: number;
  readonly percentile1: number;
  readonly percentile99: number;
  readonly largestOverMean: number;
  readonly largestOverSmallest: number;
  /** Effective n by n: 1 when all weights are equal. */
  readonly efficiency: number;
}

/** @returns undefined when no weight is over 0 */
export function weightSums(weights: Float64Array): WeightSums | undefined {
  let [n, sum, squares, smallest, largest] = [0, 0, 0, Infinity, 0];
  for (const weight of weights) {
    if (!(weight > 0)) continue;
    n += 1;
    sum += weight;
    squares += weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
  }
  if (n === 0) return undefined;
  const effectiveN = (sum * sum) / squares;
  return { n, sum, smallest, largest, designEffect: n / effectiveN, effectiveN };
}

/**
 * The spread of weights. Quantiles are R's type 7.
 *
 * @returns undefined when no weight is over 0
 */
export function weightSpread(weights: ArrayLike<number>): WeightSpread | undefined {
  const sorted = Float64Array.from(weights).filter((weight) => weight > 0).toSorted();
  const sums = weightSums(sorted);
  if (!sums) return undefined;
  const { n, sum, smallest, largest, effectiveN } = sums;
  const mean = sum / n;
  const spread = sorted.reduce((total, weight) => total + (weight - mean) * (weight - mean), 0);
  return {
    ...sums,
    mean,
    median: quantile(sorted, 0.5),
    variation: Math.sqrt(spread / n) / mean,
    percentile1: quantile(sorted, 0.01),
    percentile99: quantile(sorted, 0.99),
    largestOverMean: largest / mean,
    largestOverSmallest: largest / smallest,
    efficiency: effectiveN / n,
  };
}

/** The spread of weights within each level of a variable, in the order of its levels; undefined where none is over 0. */
export function weightSpreadBy(weights: Float64Array, { levels, codes }: Categorical): (WeightSpread | undefined)[] {
  const groups = levels.map((): number[] => []);
  weights.forEach((weight, i) => groups[codes[i]!]?.push(weight));
  return groups.map(weightSpread);
}
