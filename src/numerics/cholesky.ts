import { zeroMatrix, type DenseMatrix } from './dense.js';

/** A column that keeps less than this share of its squared length depends on the columns before it. */
const dependentBelow = 1e-10;

/**
 * The lower triangle L of the Cholesky factorisation A = L Lᵀ of a symmetric positive semi-definite matrix, such as the
 * inner products of a design's columns. A row that depends on those before it becomes a column of zeros in L, so that
 * the columns of a design may hold every level of every factor.
 *
 * @throws RangeError when the matrix is not square
 */
export function choleskyFactor(a: DenseMatrix): DenseMatrix {
  if (a.rows !== a.columns) throw new RangeError(`${a.rows} rows and ${a.columns} columns are not a square`);
  const size = a.rows;
  const { values } = a;
  const factor = zeroMatrix(size, size);
  const lower = factor.values;
  for (let j = 0; j < size; j++) {
    let pivot = values[j * size + j]!;
    for (let k = 0; k < j; k++) pivot -= lower[j * size + k]! * lower[j * size + k]!;
    if (!(pivot > dependentBelow * values[j * size + j]!)) continue;
    const root = Math.sqrt(pivot);
    lower[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let entry = values[i * size + j]!;
      for (let k = 0; k < j; k++) entry -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = entry / root;
    }
  }
  return factor;
}

/**
 * Solves L Lᵀ x = b. Where a column of L is zero, x is 0 there: one of the solutions, provided that b lies in the
 * span of A, as the right-hand side of normal equations does.
 */
export function choleskySolve({ rows: size, values: lower }: DenseMatrix, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    const pivot = lower[i * size + i]!;
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i] = pivot === 0 ? 0 : x[i]! / pivot;
  }
  for (let i = size - 1; i >= 0; i--) {
    const pivot = lower[i * size + i]!;
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i] = pivot === 0 ? 0 : x[i]! / pivot;
  }
  return x;
}
