import type { Weights } from '../weighting/weights.js';
import type { Linearised } from './linearised.js';
import { trueVariance } from './true-variance.js';

/**
 * The design-based covariance of two figures over one set of weights: Σ over cells of factor ·
 * Σ (a_i − ā_h)(b_i − b̄_h) over all who carry weight, scores outside a figure's domain being zero (R survey: vcov of svymean and
 * svyby(covmat = TRUE)). The variance of a difference is Var a + Var b − 2 Cov(a, b). Costs as much as the two domains
 * are large, plus the cells.
 *
 * @param a linearised over the same weights
 * @param b likewise
 */
export function linearisedCovariance(weights: Weights, a: Linearised, b: Linearised): number {
  const { cellOf, sizes, factors } = weights.design;
  const sums = new Float64Array(sizes.length);
  // Those in neither domain are counted, not visited.
  const outside = sizes.slice();
  let [i, j] = [0, 0];
  while (i < a.n || j < b.n) {
    const [first, second] = [a.members[i] ?? Infinity, b.members[j] ?? Infinity];
    const respondent = Math.min(first, second);
    const cell = cellOf[respondent]!;
    const left = (first === respondent ? a.scores[i++]! : 0) - a.centres[cell]!;
    const right = (second === respondent ? b.scores[j++]! : 0) - b.centres[cell]!;
    sums[cell]! += left * right;
    outside[cell]! -= 1;
  }
  let covariance = 0;
  for (let h = 0; h < sizes.length; h++) {
    covariance += factors[h]! * (sums[h]! + outside[h]! * a.centres[h]! * b.centres[h]!);
  }
  return covariance;
}

/**
 * The design-based variance of a figure, its covariance with itself; exactly 0 when the weights fix it, as they fix the distribution of a stratum
 * variable.
 */
export function linearisedVariance(weights: Weights, figure: Linearised): number {
  const { cellOf, sizes, factors } = weights.design;
  const { members, scores, centres, n } = figure;
  const outside = sizes.slice();
  let [variance, scale] = [0, 0];
  for (let k = 0; k < n; k++) {
    const cell = cellOf[members[k]!]!;
    const residual = scores[k]! - centres[cell]!;
    variance += factors[cell]! * residual * residual;
    scale += scores[k]! * scores[k]!;
    outside[cell]! -= 1;
  }
  for (let h = 0; h < sizes.length; h++) variance += factors[h]! * outside[h]! * centres[h]! * centres[h]!;
  return trueVariance(variance, scale);
}
