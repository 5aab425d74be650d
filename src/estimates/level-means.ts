import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import type { Weights } from '../weighting/weights.js';
import type { CrossTable } from './cross-table.js';
import { scoreCovariance } from './score-covariance.js';

/** The mean of the rows' values in each column of a table, with the means' covariances. */
export interface LevelMeans {
  /** 0 where a level has nobody. */
  readonly means: Float64Array;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly covariance: DenseMatrix;
  readonly df: number;
}

/**
 * The weighted mean in each level of a variable (R survey: svyglm(y ~ 0 + g), svyby(covmat = TRUE)).
 *
 * @param values of the table's rows, such as the scores 1 to 5, or 0 and 1 for a share
 */
export function levelMeans(weights: Weights, table: CrossTable, values: readonly number[]): LevelMeans {
  const { columns } = table;
  const [means, counts, sums] = [new Float64Array(columns), new Float64Array(columns), new Float64Array(columns)];
  table.sums.forEach((sum, position) => {
    const level = position % columns;
    counts[level]! += table.counts[position]!;
    sums[level]! += sum;
    means[level]! += sum * values[Math.floor(position / columns)]!;
  });
  for (let level = 0; level < columns; level++) if (sums[level]! > 0) means[level]! /= sums[level]!;
  const scores = zeroMatrix(table.sums.length, columns);
  table.sums.forEach((sum, position) => {
    const level = position % columns;
    if (sum === 0) return;
    const apart = values[Math.floor(position / columns)]! - means[level]!;
    scores.values[position * columns + level] = apart / sums[level]!;
  });
  return { means, counts, sums, covariance: scoreCovariance(weights, table, scores), df: table.df };
}
