/** A variance under this share of what the scores alone would give is none but for rounding. */
const roundingBelow = 1e-22;

/**
 * A variance as it is, or 0 exactly where nothing but rounding is left of it: the weights fix the figure, as they fix the
 * distribution of a stratum variable.
 *
 * @param scale the sum of squares of the scores, before anything is taken off them
 */
export function trueVariance(variance: number, scale: number): number {
  return variance < roundingBelow * scale ? 0 : variance;
}
