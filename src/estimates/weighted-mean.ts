import type { Weights } from '../weighting/weights.js';
import { linearisedVariance } from './linearised-covariance.js';
import { carriersIn, linearise } from './linearised.js';

/** A weighted mean over a domain and its linearised variance. */
export interface WeightedMean {
  readonly value: number;
  readonly variance: number;
  readonly n: number;
  readonly sumOfWeights: number;
  /** Kish's effective n of the base. */
  readonly kishN: number;
  /** See `Linearised`. */
  readonly df: number;
}

/**
 * The weighted mean of a value over a domain, and its variance by Taylor linearisation as the weights' scheme takes it.
 * Respondents outside the domain stay in the survey with the score zero; a filtered survey would lose their part of
 * the variance (R survey: svymean over a subset of the design).
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
  const figure = linearise(weights, carriersIn(weights, inDomain), valueOf);
  if (!figure) return undefined;
  const { value, n, sumOfWeights, kishN, df } = figure;
  return { value, variance: linearisedVariance(weights, figure), n, sumOfWeights, kishN, df };
}
