import type { DenseMatrix } from '../numerics/dense.js';
import type { LogisticModels } from '../numerics/logistic-regression.js';
import { multiplySparse, type SparseMatrix } from '../numerics/sparse.js';

/** Log odds of each row by each of several regressions. */
export function scoresOf(
  { coefficients, intercepts }: Pick<LogisticModels, 'coefficients' | 'intercepts'>,
  matrix: SparseMatrix,
): DenseMatrix {
  const scores = multiplySparse(matrix, coefficients);
  for (let i = 0; i < scores.values.length; i++) scores.values[i]! += intercepts[i % intercepts.length]!;
  return scores;
}

/** Puts rows of scores where they belong. */
export function placeScores(found: Float64Array, into: DenseMatrix, rows: readonly number[]): void {
  const { columns } = into;
  rows.forEach((row, i) => into.values.set(found.subarray(i * columns, (i + 1) * columns), row * columns));
}
