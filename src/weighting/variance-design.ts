import { choleskyFactor } from '../numerics/cholesky.js';
import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import type { Margin } from './rake.js';

/**
 * How the variance of a weighted figure is taken. A figure gives each respondent a score z (0 outside its domain); the
 * variance is Σ over cells h of factors[h] · Σ over carriers i in h of (z_i − centre_h)². The centre is the cell's mean
 * score, or with `margins` what a regression on the margins expects. One cell that holds everybody is the variance of
 * weights that are taken as given.
 */
export interface VarianceDesign {
  /** Cell of each respondent; of those without weight it says nothing. */
  readonly cellOf: Int32Array;
  /** Carriers of weight per cell. */
  readonly sizes: Float64Array;
  readonly factors: Float64Array;
  /** The cells were drawn from one by one: degrees of freedom are counted within them. */
  readonly stratified: boolean;
  readonly margins?: MarginRegression;
}

/** Unweighted least squares on a 0/1 column for each level of each raked variable, factorised once. */
export interface MarginRegression {
  /** Per variable, per cell: its column. */
  readonly columns: readonly Int32Array[];
  /** Cholesky factor of the columns' inner products. */
  readonly factor: DenseMatrix;
  /** The weight of each respondent in a cell. */
  readonly weights: Float64Array;
}

/** R survey: svydesign(ids = ~1, weights = ): n/(n − 1) Σ (z − z̄)². */
export function givenDesign(values: Float64Array): VarianceDesign {
  const n = values.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  return {
    cellOf: new Int32Array(values.length),
    sizes: Float64Array.of(n),
    factors: Float64Array.of(smallSample(n)),
    stratified: false,
  };
}

/**
 * R survey: postStratify: n/(n − 1) Σ (z − z̄_h)², times 1 − n/N when N is given.
 *
 * @param populationSize N, all citizens, for a finite population correction
 */
export function postStratifiedDesign(
  cellOf: Int32Array,
  sizes: Float64Array,
  populationSize = Infinity,
): VarianceDesign {
  const n = total(sizes);
  const factor = smallSample(n) * unsampled(n, populationSize);
  return { cellOf, sizes, factors: new Float64Array(sizes.length).fill(factor), stratified: false };
}

/**
 * The design of post-stratified or given weights from their cells: one cell that holds everybody is given weights.
 *
 * @param cellOf cell of each respondent, from 0; of those without weight it says nothing
 */
export function designOfCells(values: Float64Array, cellOf: Int32Array): VarianceDesign {
  const sizes = new Float64Array(cellOf.reduce((largest, cell) => Math.max(largest, cell), 0) + 1);
  values.forEach((weight, i) => {
    if (weight > 0) sizes[cellOf[i]!]! += 1;
  });
  return postStratifiedDesign(cellOf, sizes);
}

/**
 * R survey: svydesign(strata = ): Σ_h n_h/(n_h − 1) Σ (z − z̄_h)², times 1 − n_h/N_h in each cell when N_h is given.
 * A cell of one is centred on zero, the mean of all scores, which errs on the safe side
 * (options(survey.lonely.psu = 'adjust')).
 *
 * @param populations N_h, citizens per cell, for a finite population correction
 */
export function stratifiedDesign(cellOf: Int32Array, sizes: Float64Array, populations?: Float64Array): VarianceDesign {
  const factors = sizes.map((n, h) => (n === 1 ? 1 : smallSample(n)) * unsampled(n, populations?.[h] ?? Infinity));
  return { cellOf, sizes, factors, stratified: true };
}

/**
 * R survey: rake, calibrate(calfun = 'raking'): n/(n − 1) Σ (e − ē)², e being w times the residual of z/w after
 * unweighted least squares on the margins.
 *
 * @param weights per cell, the weight of each respondent in it
 */
export function rakedDesign(
  cellOf: Int32Array,
  sizes: Float64Array,
  margins: readonly Margin[],
  weights: Float64Array,
): VarianceDesign {
  let width = 0;
  const columns = margins.map(({ levelOf, totals }) => {
    const first = width;
    width += totals.length;
    return levelOf.map((level) => first + level);
  });
  const gram = zeroMatrix(width, width);
  for (let h = 0; h < sizes.length; h++) {
    for (const row of columns) for (const column of columns) gram.values[row[h]! * width + column[h]!]! += sizes[h]!;
  }
  return {
    cellOf,
    sizes,
    factors: new Float64Array(sizes.length).fill(smallSample(total(sizes))),
    stratified: false,
    margins: { columns, factor: choleskyFactor(gram), weights },
  };
}

function smallSample(n: number): number {
  return n > 1 ? n / (n - 1) : 0;
}

function unsampled(n: number, populationSize: number): number {
  return populationSize > n ? 1 - n / populationSize : 0;
}

function total(sizes: Float64Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
