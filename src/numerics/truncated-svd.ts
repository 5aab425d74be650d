import { gramMatrix, multiplyDense, zeroMatrix, type DenseMatrix } from './dense.js';
import { orthonormalColumns } from './orthonormal.js';
import type { Random } from './random.js';
import { multiplySparse, multiplyTransposed, type SparseMatrix } from './sparse.js';
import { symmetricEigen } from './symmetric-eigen.js';

/** A ≈ left · diag(singularValues) · rightᵀ, with the largest singular value first. */
export interface TruncatedSvd {
  /** rows of A × components, columns orthonormal */
  readonly left: DenseMatrix;
  readonly singularValues: Float64Array;
  /** columns of A × components, columns orthonormal */
  readonly right: DenseMatrix;
}

export interface TruncatedSvdSettings {
  /** Directions drawn beyond those asked for, 0 and up; 10 by default. */
  readonly oversampling: number;
  /** Multiplications by A · Aᵀ that sharpen the directions, 0 and up; 4 by default. */
  readonly powerIterations: number;
}

export const defaultTruncatedSvdSettings: TruncatedSvdSettings = { oversampling: 10, powerIterations: 4 };

/** Singular values are roots of eigenvalues here, so what lies below this share of the largest is mostly rounding. */
const nilBelow = 1e-6;

/**
 * The largest singular values of a sparse matrix and their vectors, by a randomised range finder with orthonormalised
 * power iterations (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.1, but with one orthonormalisation for each
 * multiplication by A · Aᵀ: what that could lose lies under the millionth that counts as zero here). The test matrix is
 * uniform in [−1, 1), which needs no logarithm, whose last digit differs between machines.
 *
 * The sign of each component is fixed: the entry of the right vector that is largest in size (the first of equals) is
 * positive.
 *
 * @param a the matrix, all values finite
 * @param components how many, 1 and up; fewer are returned when the rank of the matrix is lower
 * @param random draws min(components + oversampling, rows, columns) numbers per column of A
 */
export function truncatedSvd(
  a: SparseMatrix,
  components: number,
  random: Random,
  settings: TruncatedSvdSettings = defaultTruncatedSvdSettings,
): TruncatedSvd {
  const width = Math.min(components + settings.oversampling, a.rows, a.columns);
  const test = zeroMatrix(a.columns, width);
  for (let i = 0; i < test.values.length; i++) test.values[i] = 2 * random() - 1;

  let range = orthonormalColumns(multiplySparse(a, test));
  for (let i = 0; i < settings.powerIterations; i++) {
    range = orthonormalColumns(multiplySparse(a, multiplyTransposed(a, range)));
  }

  const projected = multiplyTransposed(a, range);
  const eigen = symmetricEigen(gramMatrix(projected));
  const singular = eigen.values.map((value) => Math.sqrt(Math.max(0, value)));
  const largest = singular[0] ?? 0;
  let kept = 0;
  while (kept < Math.min(components, width) && singular[kept]! > nilBelow * largest) kept++;

  const rotation = firstColumns(eigen.vectors, kept);
  const singularValues = singular.slice(0, kept);
  const left = multiplyDense(range, rotation);
  const right = multiplyDense(projected, rotation);
  scaleColumns(right, singularValues.map((value) => 1 / value));
  const signs = largestPositive(right);
  scaleColumns(left, signs);
  scaleColumns(right, signs);
  return { left, singularValues, right };
}

function firstColumns(matrix: DenseMatrix, columns: number): DenseMatrix {
  const part = zeroMatrix(matrix.rows, columns);
  for (let i = 0; i < matrix.rows; i++) {
    part.values.set(matrix.values.subarray(i * matrix.columns, i * matrix.columns + columns), i * columns);
  }
  return part;
}

/** Multiplies each column by its factor, in place. */
function scaleColumns(matrix: DenseMatrix, factors: Float64Array): void {
  for (let i = 0; i < matrix.values.length; i++) matrix.values[i]! *= factors[i % matrix.columns]!;
}

/** −1 for each column whose entry that is largest in size (the first of equals) is negative, else 1. */
export function largestPositive(vectors: DenseMatrix): Float64Array {
  const largest = new Float64Array(vectors.columns);
  for (let i = 0; i < vectors.values.length; i++) {
    const column = i % vectors.columns;
    if (Math.abs(vectors.values[i]!) > Math.abs(largest[column]!)) largest[column] = vectors.values[i]!;
  }
  return largest.map((value) => (value < 0 ? -1 : 1));
}
