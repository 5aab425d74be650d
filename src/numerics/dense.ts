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
  const width = b.columns;
  for (let i = 0; i < a.rows; i++) {
    for (let inner = 0; inner < a.columns; inner++) {
      const factor = a.values[i * a.columns + inner]!;
      if (factor === 0) continue;
      for (let j = 0; j < width; j++) {
        product.values[i * width + j]! += factor * b.values[inner * width + j]!;
      }
    }
  }
  return product;
}

/** The symmetric matrix of the inner products of A's columns, Aᵀ · A. */
export function gramMatrix(a: DenseMatrix): DenseMatrix {
  const size = a.columns;
  const gram = zeroMatrix(size, size);
  for (let row = 0; row < a.rows; row++) {
    const start = row * size;
    for (let i = 0; i < size; i++) {
      const factor = a.values[start + i]!;
      if (factor === 0) continue;
      for (let j = i; j < size; j++) gram.values[i * size + j]! += factor * a.values[start + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) gram.values[i * size + j] = gram.values[j * size + i]!;
  }
  return gram;
}
