import { choleskySolve } from '../numerics/cholesky.js';
import type { VarianceDesign } from '../weighting/variance-design.js';
import type { Weights } from '../weighting/weights.js';

/** A weighted mean, and each respondent's part in its variance. */
export interface Linearised {
  readonly value: number;
  /** Respondents in the domain. */
  readonly n: number;
  readonly sumOfWeights: number;
  /** Kish's effective n of the domain. */
  readonly kishN: number;
  /** n − 1; where cells were drawn from one by one, n less the cells that the domain is in. */
  readonly df: number;
  /** Positions of the domain's respondents, ascending, and the score w (y − ŷ)/Σw of each; all others score 0. */
  readonly members: Int32Array;
  readonly scores: Float64Array;
  /** Per cell of the variance design, what scores are measured from. */
  readonly centres: Float64Array;
}

/** The respondents of a domain who carry weight, ascending. */
export function carriersIn(weights: Weights, inDomain: ArrayLike<number>): Int32Array {
  const { values } = weights;
  const members = new Int32Array(values.length + 1);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    // Written without a branch, which nobody could predict: each is overwritten unless it is one of them.
    members[n] = i;
    n += Number(Boolean(inDomain[i])) & Number(values[i]! > 0);
  }
  return members.slice(0, n);
}

/**
 * Linearises the weighted mean of a value over a domain by its Taylor expansion (Binder 1983; R survey: svymean): what
 * variances and covariances are made of. Costs as much as the domain is large, plus the cells.
 *
 * @param members from `carriersIn`
 * @param valueOf the value of respondent i, such as 0 or 1 for a share
 * @returns undefined when the domain is empty
 */
export function linearise(
  weights: Weights,
  members: Int32Array,
  valueOf: (respondent: number) => number,
): Linearised | undefined {
  const { values: w, design } = weights;
  const n = members.length;
  if (n === 0) return undefined;
  const scores = new Float64Array(n);
  let [sumOfWeights, squares, total] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const i = members[k]!;
    scores[k] = valueOf(i);
    sumOfWeights += w[i]!;
    squares += w[i]! * w[i]!;
    total += w[i]! * scores[k]!;
  }
  const value = total / sumOfWeights;
  const sums = new Float64Array(design.sizes.length);
  const present = new Uint8Array(design.sizes.length);
  for (let k = 0; k < n; k++) {
    const i = members[k]!;
    const cell = design.cellOf[i]!;
    scores[k] = (w[i]! * (scores[k]! - value)) / sumOfWeights;
    sums[cell]! += scores[k]!;
    present[cell] = 1;
  }
  return {
    value, n, sumOfWeights,
    kishN: (sumOfWeights * sumOfWeights) / squares,
    df: n - (design.stratified ? present.reduce((cells, each) => cells + each, 0) : 1),
    members,
    scores,
    centres: scoreCentres(design, sums),
  };
}

/**
 * What the scores of a figure are measured from in each cell of the variance design.
 *
 * @param sums of the scores in each cell
 * @param means gets the result where it can, so that many figures need no memory of their own
 */
export function scoreCentres(design: VarianceDesign, sums: Float64Array, means = new Float64Array(sums.length)): Float64Array {
  return design.margins ? marginCentres(design, sums) : cellMeans(design, sums, means);
}

function cellMeans({ sizes, stratified }: VarianceDesign, sums: Float64Array, means: Float64Array): Float64Array {
  for (let h = 0; h < sums.length; h++) {
    // A drawn cell of one has no spread of its own: it is measured from zero, the mean of all scores.
    means[h] = sizes[h] === 0 || (stratified && sizes[h] === 1) ? 0 : sums[h]! / sizes[h]!;
  }
  return means;
}

/**
 * The residual of respondent i is z_i − w f with f what the regression of z/w on the margins expects in i's cell; what
 * is left of their mean is taken off too. Cells share a weight, so that cells' sums are all that the regression needs.
 */
function marginCentres({ sizes, margins }: VarianceDesign, sums: Float64Array): Float64Array {
  const { columns, factor, weights } = margins!;
  const right = new Float64Array(factor.columns);
  for (let h = 0; h < sums.length; h++) {
    if (sums[h] === 0) continue;
    for (const column of columns) right[column[h]!]! += sums[h]! / weights[h]!;
  }
  const coefficients = choleskySolve(factor, right);
  const expected = sums.map((_, h) =>
    weights[h]! * columns.reduce((fit, column) => fit + coefficients[column[h]!]!, 0));
  let [left, n] = [0, 0];
  for (let h = 0; h < sums.length; h++) {
    left += sums[h]! - sizes[h]! * expected[h]!;
    n += sizes[h]!;
  }
  return expected.map((each) => each + left / n);
}
