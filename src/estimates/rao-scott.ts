import { choleskyFactor, choleskySolve } from '../numerics/cholesky.js';
import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import type { Weights } from '../weighting/weights.js';
import type { CrossTable } from './cross-table.js';
import { scoreCovariance } from './score-covariance.js';
import { fTest, noFTest, type FTest } from './test-result.js';

/** A mean design effect under this is none but for rounding. */
const noneBelow = 1e-12;

/**
 * Whether a table's rows and columns have anything to do with each other: Pearson's X² of the weighted shares by the
 * trace of the estimated design effects Δ, on (tr Δ)²/tr Δ² and that times the design's degrees of freedom (Rao &
 * Scott 1984, second order; R survey: svychisq(statistic = 'F')). Rows and columns without anybody are left out.
 */
export function raoScottTest(weights: Weights, table: CrossTable): FTest {
  const { n, sums, sumOfWeights } = table;
  const rows = inUse(table.rows, (row) => table.counts.subarray(row * table.columns, (row + 1) * table.columns));
  const columns = inUse(table.columns, (column) =>
    table.counts.filter((_, position) => position % table.columns === column));
  if (rows.length < 2 || columns.length < 2) return noFTest(n, 'too-few-levels');
  const shares = sums.map((sum) => sum / sumOfWeights);
  const contrasts = interactions(table, rows, columns);
  const expected = choleskyFactor(expectedCovariance(contrasts, shares, n));
  const size = contrasts.columns;
  for (let k = 0; k < size; k++) if (expected.values[k * size + k] === 0) return noFTest(n, 'sparse-table');
  const observed = scoreCovariance(weights, table, contrastScores(contrasts, shares, sumOfWeights));
  // Δ = expected⁻¹ · observed; column by column, which suits both traces.
  const effects = Array.from({ length: size }, (_, k) =>
    choleskySolve(expected, observed.values.subarray(k * size, (k + 1) * size)));
  let [trace, traceOfSquare] = [0, 0];
  for (let a = 0; a < size; a++) {
    trace += effects[a]![a]!;
    for (let b = 0; b < size; b++) traceOfSquare += effects[a]![b]! * effects[b]![a]!;
  }
  if (!(trace > noneBelow * size)) return noFTest(n, 'no-variance');
  const df1 = (trace * trace) / traceOfSquare;
  return fTest(n, pearson(table, shares, rows, columns) / trace, df1, df1 * table.df);
}

function inUse(count: number, countsOf: (level: number) => Float64Array): number[] {
  return Array.from({ length: count }, (_, level) => level).filter((level) => countsOf(level).some((each) => each > 0));
}

/** Columns that span what is neither of rows nor of columns: (row r less the first) × (column c less the first). */
function interactions({ rows: all, columns: width }: CrossTable, rows: number[], columns: number[]): DenseMatrix {
  const matrix = zeroMatrix(all * width, (rows.length - 1) * (columns.length - 1));
  let k = 0;
  for (const row of rows.slice(1)) {
    for (const column of columns.slice(1)) {
      const set = (r: number, c: number, value: number): void => {
        matrix.values[(r * width + c) * matrix.columns + k] = value;
      };
      set(rows[0]!, columns[0]!, 1);
      set(rows[0]!, column, -1);
      set(row, columns[0]!, -1);
      set(row, column, 1);
      k += 1;
    }
  }
  return matrix;
}

/** Cᵀ D⁻¹ C / n: the covariance of the contrasts of log shares in a simple random sample of n. */
function expectedCovariance(contrasts: DenseMatrix, shares: Float64Array, n: number): DenseMatrix {
  const { columns: size, values } = contrasts;
  const matrix = zeroMatrix(size, size);
  shares.forEach((share, position) => {
    if (share === 0) return;
    const row = values.subarray(position * size, (position + 1) * size);
    for (let a = 0; a < size; a++) {
      if (row[a] === 0) continue;
      for (let b = 0; b < size; b++) matrix.values[a * size + b]! += (row[a]! * row[b]!) / (share * n);
    }
  });
  return matrix;
}

/** The linearised scores of Cᵀ D⁻¹ p, a share of 0 having no part in it, by weight. */
function contrastScores(contrasts: DenseMatrix, shares: Float64Array, sumOfWeights: number): DenseMatrix {
  const { rows, columns: size, values } = contrasts;
  const scores = zeroMatrix(rows, size);
  for (let k = 0; k < size; k++) {
    let mean = 0;
    shares.forEach((share, position) => {
      if (share > 0) mean += values[position * size + k]!;
    });
    shares.forEach((share, position) => {
      if (share === 0) return;
      scores.values[position * size + k] = (values[position * size + k]! / share - mean) / sumOfWeights;
    });
  }
  return scores;
}

function pearson({ n, columns: width }: CrossTable, shares: Float64Array, rows: number[], columns: number[]): number {
  const rowShare = new Map(rows.map((r) => [r, columns.reduce((sum, c) => sum + shares[r * width + c]!, 0)]));
  const columnShare = new Map(columns.map((c) => [c, rows.reduce((sum, r) => sum + shares[r * width + c]!, 0)]));
  let sum = 0;
  for (const r of rows) {
    for (const c of columns) {
      const expected = rowShare.get(r)! * columnShare.get(c)!;
      const apart = shares[r * width + c]! - expected;
      sum += (apart * apart) / expected;
    }
  }
  return n * sum;
}
