import quantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * The quantile of the beta distribution, R's `qbeta(probability, alpha, beta)`, by @stdlib.
 *
 * @param probability 0 to 1
 * @param alpha first shape, over 0
 * @param beta second shape, over 0
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  return quantile(probability, alpha, beta);
}
