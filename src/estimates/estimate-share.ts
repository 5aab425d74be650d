import { clopperPearsonInterval, wilsonInterval } from '../numerics/proportion-interval.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Weights } from '../weighting/weights.js';
import { emptyEstimate, type Estimate } from './estimate.js';
import { flagShare } from './flag-estimate.js';
import { weightedMean, type Base, type WeightedMean } from './weighted-mean.js';

/**
 * The weighted share of a base that has a property, with a 95 % interval: Wilson's on the effective n = p(1 − p)/V with
 * the t quantile on the design's degrees of freedom; Clopper and Pearson's on Kish's effective n where the share is 0
 * or 1, and on the safe side where its variance is 0 all the same: the weights fix it, or each of the base is alone in
 * a cell.
 *
 * @param base who it is of
 * @param has whether respondent i has the property
 * @param minimumCell fewest citizens in a base that may be shown
 */
export function estimateShare(
  weights: Weights,
  base: Base,
  has: (respondent: number) => boolean,
  minimumCell: number,
): Estimate {
  return shareEstimate(weightedMean(weights, base, (i) => (has(i) ? 1 : 0)), minimumCell);
}

/**
 * The share that a mean of zeros and ones is, as `estimateShare` gives it.
 *
 * @param mean undefined when nobody is in the base
 */
export function shareEstimate(mean: WeightedMean | undefined, minimumCell: number): Estimate {
  if (!mean) return emptyEstimate;
  // Sums of floating-point weights may pass the ends by a rounding error.
  const p = Math.min(1, Math.max(0, mean.value));
  const fixed = p === 0 || p === 1 || mean.variance === 0;
  const effectiveN = fixed ? mean.kishN : (p * (1 - p)) / mean.variance;
  const { df } = mean;
  const interval = df < 1 ? undefined
    : fixed ? clopperPearsonInterval(p, effectiveN)
    : wilsonInterval(p, effectiveN, studentTQuantile(0.975, df));
  const share = {
    value: p,
    se: df < 1 ? null : Math.sqrt(mean.variance),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n: mean.n,
    sumOfWeights: mean.sumOfWeights,
    effectiveN,
    df,
  };
  return { ...share, flag: flagShare(share, minimumCell) };
}
