import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Weights } from '../weighting/weights.js';
import { emptyEstimate, type Estimate } from './estimate.js';
import { flagScore } from './flag-estimate.js';
import { weightedMean, type Base, type WeightedMean } from './weighted-mean.js';

/**
 * The weighted mean score of a base with its 95 % t interval on the design's degrees of freedom (see `Linearised`).
 *
 * @param base who it is of
 * @param scoreOf score of respondent i
 * @param minimumCell fewest citizens in a base that may be shown
 * @param steps of the scale, scored from 1: what its interval's width is measured by; 2 or more (default 5)
 */
export function estimateScore(
  weights: Weights,
  base: Base,
  scoreOf: (respondent: number) => number,
  minimumCell: number,
  steps = 5,
): Estimate {
  return scoreEstimate(weightedMean(weights, base, scoreOf), minimumCell, steps);
}

/**
 * A mean as `estimateScore` gives it.
 *
 * @param mean undefined when nobody is in the base
 */
export function scoreEstimate(mean: WeightedMean | undefined, minimumCell: number, steps = 5): Estimate {
  if (!mean) return emptyEstimate;
  const { df } = mean;
  const se = df < 1 ? null : Math.sqrt(mean.variance);
  const half = se === null ? null : studentTQuantile(0.975, df) * se;
  const score = {
    value: mean.value,
    se,
    low: half === null ? null : mean.value - half,
    high: half === null ? null : mean.value + half,
    n: mean.n,
    sumOfWeights: mean.sumOfWeights,
    effectiveN: mean.kishN,
    df,
  };
  return { ...score, flag: flagScore(score, minimumCell, steps) };
}
