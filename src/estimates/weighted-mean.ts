import type { Weights } from '../weighting/weights.js';
import { linearisedVariance } from './linearised-covariance.js';
import { carriersIn, linearise } from './linearised.js';

/** Respondents that a figure is of: 1 for each in a mask over all, or the positions from `carriersIn`. */
export type Base = Uint8Array | Int32Array;

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
 * @param base who the mean is of
 * @param valueOf the value of respondent i, such as 0 or 1 for a share
 * @returns undefined when nobody in the domain carries weight
 */
export function weightedMean(
  weights: Weights,
  base: Base,
  valueOf: (respondent: number) => number,
): WeightedMean | undefined {
  const figure = linearise(weights, base instanceof Int32Array ? base : carriersIn(weights, base), valueOf);
  if (!figure) return undefined;
  const { value, n, sumOfWeights, kishN, df } = figure;
  return { value, variance: linearisedVariance(weights, figure), n, sumOfWeights, kishN, df };
}
