import quantile from '@stdlib/stats-base-dists-t-quantile';

/** From here up the t distribution is the normal one to rounding, and the library's own series breaks down. */
const normalFrom = 1e15;

/**
 * The quantile of Student's t distribution, R's `qt(probability, degreesOfFreedom)`, by @stdlib. Infinite degrees of
 * freedom give the quantile of the normal distribution.
 *
 * @param probability 0 to 1
 * @param degreesOfFreedom over 0, need not be whole
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  return quantile(probability, Math.min(degreesOfFreedom, normalFrom));
}
