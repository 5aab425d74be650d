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
  const [factors, source, sums] = [a.values, b.values, product.values];
  for (let i = 0; i < a.rows; i++) {
    const to = i * width;
    for (let inner = 0; inner < a.columns; inner++) {
      const factor = factors[i * a.columns + inner]!;
      if (factor === 0) continue;
      const from = inner * width;
      for (let j = 0; j < width; j++) sums[to + j]! += factor * source[from + j]!;
    }
  }
  return product;
}

/** The symmetric matrix of the inner products of A's columns, Aᵀ · A. */
export function gramMatrix(a: DenseMatrix): DenseMatrix {
  const size = a.columns;
  const gram = zeroMatrix(size, size);
  const [values, sums] = [a.values, gram.values];
  for (let row = 0; row < a.rows; row++) {
    const start = row * size;
    for (let i = 0; i < size; i++) {
      const factor = values[start + i]!;
      if (factor === 0) continue;
      const to = i * size;
      for (let j = i; j < size; j++) sums[to + j]! += factor * values[start + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) gram.values[i * size + j] = gram.values[j * size + i]!;
  }
  return gram;
}
