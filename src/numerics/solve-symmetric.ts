import type { DenseMatrix } from './dense.js';

/** A column that keeps less than this part of itself beside the columns before it says nothing new. */
const newFrom = 1e-10;

/**
 * Solves A · x = b for a symmetric, positive semidefinite A by the Cholesky decomposition A = L · Lᵀ. A column that the
 * columns before it determine is left out and its x is 0, as R's `lm.fit` leaves out aliased columns.
 *
 * @param matrix its lower triangle is read
 * @param right as long as the matrix has rows
 */
export function solveSymmetric(matrix: DenseMatrix, right: ArrayLike<number>): Float64Array {
  const size = matrix.rows;
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix.values[i * size + j]!;
      for (let k = 0; k < j; k++) rest -= factor[i * size + k]! * factor[j * size + k]!;
      const pivot = factor[j * size + j]!;
      if (j < i) factor[i * size + j] = pivot === 0 ? 0 : rest / pivot;
      else factor[i * size + i] = rest > newFrom * matrix.values[i * size + i]! ? Math.sqrt(rest) : 0;
    }
  }
  const x = Float64Array.from({ length: size }, (_, i) => right[i]!);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= factor[i * size + k]! * x[k]!;
    x[i] = factor[i * size + i] === 0 ? 0 : x[i]! / factor[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= factor[k * size + i]! * x[k]!;
    x[i] = factor[i * size + i] === 0 ? 0 : x[i]! / factor[i * size + i]!;
  }
  return x;
}
