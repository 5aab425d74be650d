import { quantile } from '../numerics/quantile.js';
import type { Categorical } from '../survey/categorical.js';

/** How unequal weights are, and what that costs. */
export interface WeightSpread {
  /** Those with a weight over 0; the others count nowhere. */
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  readonly smallest: number;
  readonly largest: number;
  readonly median: number;
  /** Standard deviation (over n) by mean. */
  readonly variation: number;
  readonly percentile1: number;
  readonly percentile99: number;
  readonly largestOverMean: number;
  readonly largestOverSmallest: number;
  /** Kish (1965): n Σw² / (Σw)². */
  readonly designEffect: number;
  /** (Σw)² / Σw². */
  readonly effectiveN: number;
  /** Effective n by n: 1 when all weights are equal. */
  readonly efficiency: number;
}

/**
 * The spread of weights. Quantiles are R's type 7.
 *
 * @returns undefined when no weight is over 0
 */
export function weightSpread(weights: ArrayLike<number>): WeightSpread | undefined {
  const sorted = Float64Array.from(weights).filter((weight) => weight > 0).toSorted();
  const n = sorted.length;
  if (n === 0) return undefined;
  let [sum, squares] = [0, 0];
  for (const weight of sorted) {
    sum += weight;
    squares += weight * weight;
  }
  const mean = sum / n;
  const spread = sorted.reduce((total, weight) => total + (weight - mean) * (weight - mean), 0);
  const [smallest, largest] = [sorted[0]!, sorted[n - 1]!];
  const effectiveN = (sum * sum) / squares;
  return {
    n, sum, mean, smallest, largest,
    median: quantile(sorted, 0.5),
    variation: Math.sqrt(spread / n) / mean,
    percentile1: quantile(sorted, 0.01),
    percentile99: quantile(sorted, 0.99),
    largestOverMean: largest / mean,
    largestOverSmallest: largest / smallest,
    designEffect: n / effectiveN,
    effectiveN,
    efficiency: effectiveN / n,
  };
}

/** The spread of weights within each level of a variable, in the order of its levels; undefined where none is over 0. */
export function weightSpreadBy(weights: Float64Array, { levels, codes }: Categorical): (WeightSpread | undefined)[] {
  const groups = levels.map((): number[] => []);
  weights.forEach((weight, i) => groups[codes[i]!]?.push(weight));
  return groups.map(weightSpread);
}
