import { zeroMatrix, type DenseMatrix } from './dense.js';

/** A column that keeps less than this share of its length depends on the columns before it. */
const dependentBelow = 1e-12;

/**
 * An orthonormal basis of the columns of A by modified Gram–Schmidt, of the same shape as A. A column that depends on
 * those before it becomes zero, so that what follows neither divides by nothing nor invents a direction.
 *
 * A column that loses much of its length is taken through a second pass (Daniel, Gragg, Kaufman & Stewart 1976), which
 * keeps the basis orthonormal to rounding.
 */
export function orthonormalColumns(a: DenseMatrix): DenseMatrix {
  const basis: Float64Array[] = [];
  for (let j = 0; j < a.columns; j++) {
    const column = Float64Array.from({ length: a.rows }, (_, i) => a.values[i * a.columns + j]!);
    const original = Math.sqrt(innerProduct(column, column));
    let before = original;
    let after = removeDirections(column, basis);
    for (let pass = 1; pass < 4 && after < 0.7 * before; pass++) {
      before = after;
      after = removeDirections(column, basis);
    }
    const scale = after > dependentBelow * original ? 1 / after : 0;
    for (let i = 0; i < column.length; i++) column[i]! *= scale;
    basis.push(column);
  }
  const result = zeroMatrix(a.rows, a.columns);
  basis.forEach((column, j) => {
    for (let i = 0; i < a.rows; i++) result.values[i * a.columns + j] = column[i]!;
  });
  return result;
}

/** Takes the directions of the basis out of the column, in place, and gives the length that is left. */
function removeDirections(column: Float64Array, basis: readonly Float64Array[]): number {
  for (const direction of basis) {
    const inner = innerProduct(direction, column);
    if (inner === 0) continue;
    for (let i = 0; i < column.length; i++) column[i]! -= inner * direction[i]!;
  }
  return Math.sqrt(innerProduct(column, column));
}

function innerProduct(a: Float64Array, b: Float64Array): number {
  // Two sums do not wait for each other, which halves the time.
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < a.length; i += 2) {
    even += a[i]! * b[i]!;
    odd += a[i + 1]! * b[i + 1]!;
  }
  return even + odd + (i < a.length ? a[i]! * b[i]! : 0);
}
