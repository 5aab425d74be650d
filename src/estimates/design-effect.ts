import type { Weights } from '../weighting/weights.js';
import { linearisedVariance } from './linearised-covariance.js';
import type { Linearised } from './linearised.js';

/** A figure's variance by that of a simple random sample of as many. */
export interface DesignEffect {
  /** R survey: svymean(deff = 'replace'). */
  readonly withReplacement: number;
  /** R survey: svymean(deff = TRUE); undefined when the weights do not sum to more than n. */
  readonly withoutReplacement: number | undefined;
}

/**
 * The design effect of a weighted mean. Kish's (of the weights alone) is what it would be if the value had nothing to
 * do with the weights or the strata.
 *
 * @param figure linearised over the weights
 * @returns undefined when the value does not vary, or n is 1
 */
export function designEffect(weights: Weights, figure: Linearised): DesignEffect | undefined {
  const { n, sumOfWeights, members, scores } = figure;
  // Σ w (y − ŷ)² / Σw, out of the scores w (y − ŷ) / Σw.
  const spread = scores.reduce((sum, score, k) =>
    sum + (score * score * sumOfWeights) / weights.values[members[k]!]!, 0);
  if (n < 2 || spread === 0) return undefined;
  const withReplacement = linearisedVariance(weights, figure) / (spread / (n - 1));
  return {
    withReplacement,
    withoutReplacement: sumOfWeights > n ? withReplacement / (1 - n / sumOfWeights) : undefined,
  };
}
