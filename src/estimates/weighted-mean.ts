import type { Weights } from '../weighting/weights.js';

/** A weighted mean over a domain and its linearised variance. */
export interface WeightedMean {
  readonly value: number;
  readonly variance: number;
  readonly n: number;
  readonly sumOfWeights: number;
  /** Kish's effective n of the base. */
  readonly kishN: number;
}

/**
 * The weighted mean of a value over a domain, and its variance by Taylor linearisation. Respondents outside the domain
 * stay in the survey with the score zero; a filtered survey would lose their part of the variance.
 *
 * Scores z = w (y − ŷ)/Σw within the domain. Post-stratified weights: residuals from the stratum's mean score over all
 * who carry weight; otherwise the scores themselves. V = n/(n − 1) Σ residual², n = all who carry weight
 * (R survey: svymean over postStratify, and over svydesign(weights =); no finite population correction).
 *
 * @param inDomain 1 for respondents in the base; those without weight do not count
 * @param valueOf the value of respondent i, such as 0 or 1 for a share
 * @returns undefined when nobody in the domain carries weight
 */
export function weightedMean(
  weights: Weights,
  inDomain: ArrayLike<number>,
  valueOf: (respondent: number) => number,
): WeightedMean | undefined {
  const { values: w, stratum } = weights;
  let [n, sumOfWeights, squares, total] = [0, 0, 0, 0];
  for (let i = 0; i < w.length; i++) {
    if (!inDomain[i] || w[i] === 0) continue;
    n += 1;
    sumOfWeights += w[i]!;
    squares += w[i]! * w[i]!;
    total += w[i]! * valueOf(i);
  }
  if (n === 0) return undefined;
  const value = total / sumOfWeights;

  let sumOfSquares = 0;
  const stratumSums = stratum && new Float64Array(weights.strata?.count ?? 0);
  for (let i = 0; i < w.length; i++) {
    if (!inDomain[i] || w[i] === 0) continue;
    const score = (w[i]! * (valueOf(i) - value)) / sumOfWeights;
    sumOfSquares += score * score;
    if (stratumSums) stratumSums[stratum[i]!]! += score;
  }
  if (stratumSums) {
    const sizes = stratumSizes(weights);
    for (let h = 0; h < stratumSums.length; h++) {
      if (sizes[h]! > 0) sumOfSquares -= (stratumSums[h]! * stratumSums[h]!) / sizes[h]!;
    }
  }
  const variance = weights.n > 1 ? Math.max(0, (weights.n / (weights.n - 1)) * sumOfSquares) : 0;
  return { value, variance, n, sumOfWeights, kishN: (sumOfWeights * sumOfWeights) / squares };
}

const sizesOf = new WeakMap<Weights, Float64Array>();

/** Respondents who carry weight, by stratum; counted once for each set of weights. */
function stratumSizes(weights: Weights): Float64Array {
  const known = sizesOf.get(weights);
  if (known) return known;
  const sizes = new Float64Array(weights.strata!.count);
  weights.values.forEach((weight, i) => {
    if (weight > 0) sizes[weights.stratum![i]!]! += 1;
  });
  sizesOf.set(weights, sizes);
  return sizes;
}
