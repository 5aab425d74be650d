import { addRows } from './add-rows.js';

/** A dense matrix, row by row: entry (i, j) is `values[i * columns + j]`. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A dense matrix of zeros. */
export function zeroMatrix(rows: number, columns: number): DenseMatrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The rows of the matrix that are named, in the order named. */
export function selectRows(matrix: DenseMatrix, rows: ArrayLike<number>): DenseMatrix {
  const width = matrix.columns;
  const selected = zeroMatrix(rows.length, width);
  for (let i = 0; i < rows.length; i++) {
    selected.values.set(matrix.values.subarray(rows[i]! * width, (rows[i]! + 1) * width), i * width);
  }
  return selected;
}

/**
 * The product A · B.
 *
 * @throws RangeError when the inner dimensions differ
 */
export function multiplyDense(a: DenseMatrix, b: DenseMatrix): DenseMatrix {
  if (a.columns !== b.rows) throw new RangeError(`cannot multiply ${a.columns} columns by ${b.rows} rows`);
  const product = zeroMatrix(a.rows, b.columns);
  const rows = Uint32Array.from({ length: b.rows }, (_, row) => row);
  for (let i = 0; i < a.rows; i++) {
    const factors = a.values.subarray(i * a.columns, (i + 1) * a.columns);
    addRows(product.values, i * b.columns, b.columns, b.values, rows, factors, 0, a.columns);
  }
  return product;
}

/** The symmetric matrix of the inner products of A's columns, Aᵀ · A. */
export function gramMatrix(a: DenseMatrix): DenseMatrix {
  const size = a.columns;
  const gram = zeroMatrix(size, size);
  const [values, sums] = [a.values, gram.values];
  let row = 0;
  // Four rows at a time, in their order: see `addRows`.
  for (; row + 3 < a.rows; row += 4) {
    const p = row * size;
    const [q, r, s] = [p + size, p + 2 * size, p + 3 * size];
    for (let i = 0; i < size; i++) {
      const [f, g, h, k] = [values[p + i]!, values[q + i]!, values[r + i]!, values[s + i]!];
      if (f === 0 && g === 0 && h === 0 && k === 0) continue;
      const to = i * size;
      for (let j = i; j < size; j++) {
        sums[to + j] = sums[to + j]! + f * values[p + j]! + g * values[q + j]! + h * values[r + j]! + k * values[s + j]!;
      }
    }
  }
  for (; row < a.rows; row++) {
    const start = row * size;
    for (let i = 0; i < size; i++) {
      const factor = values[start + i]!;
      for (let j = i; j < size; j++) sums[i * size + j]! += factor * values[start + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) gram.values[i * size + j] = gram.values[j * size + i]!;
  }
  return gram;
}
