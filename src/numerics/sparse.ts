import { addRows } from './add-rows.js';
import { zeroMatrix, type DenseMatrix } from './dense.js';

/**
 * A sparse matrix in compressed rows (CSR): the entries of row i stand at `rowStarts[i]` up to `rowStarts[i + 1]`, in
 * rising order of column, each column at most once.
 */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** rows + 1 positions; the last is the number of entries. */
  readonly rowStarts: Uint32Array;
  readonly columnIndices: Uint32Array;
  readonly values: Float64Array;
}

/**
 * A sparse matrix from its rows, each a map from column to value, in any order.
 *
 * @throws RangeError when a column is not a whole number from 0 to columns − 1
 */
export function sparseFromRows(rows: readonly ReadonlyMap<number, number>[], columns: number): SparseMatrix {
  const rowStarts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    rowStarts[i + 1] = rowStarts[i]! + row.size;
  });
  const entries = rowStarts[rows.length]!;
  const columnIndices = new Uint32Array(entries);
  const values = new Float64Array(entries);
  rows.forEach((row, i) => {
    const start = rowStarts[i]!;
    let position = start;
    for (const column of row.keys()) {
      if (!Number.isInteger(column) || column < 0 || column >= columns) {
        throw new RangeError(`column ${column} is outside 0 to ${columns - 1}`);
      }
      columnIndices[position++] = column;
    }
    columnIndices.subarray(start, position).sort();
    for (let entry = start; entry < position; entry++) values[entry] = row.get(columnIndices[entry]!)!;
  });
  return { rows: rows.length, columns, rowStarts, columnIndices, values };
}

/**
 * The product A · X, rows × X's columns.
 *
 * @throws RangeError when X has not as many rows as A has columns
 */
export function multiplySparse(a: SparseMatrix, x: DenseMatrix): DenseMatrix {
  if (a.columns !== x.rows) throw new RangeError(`cannot multiply ${a.columns} columns by ${x.rows} rows`);
  const width = x.columns;
  const product = zeroMatrix(a.rows, width);
  for (let row = 0; row < a.rows; row++) {
    addRows(product.values, row * width, width, x.values, a.columnIndices, a.values, a.rowStarts[row]!, a.rowStarts[row + 1]!);
  }
  return product;
}

/**
 * The product Aᵀ · X, A's columns × X's columns, without transposing A.
 *
 * @throws RangeError when X has not as many rows as A
 */
export function multiplyTransposed(a: SparseMatrix, x: DenseMatrix): DenseMatrix {
  if (a.rows !== x.rows) throw new RangeError(`cannot multiply ${a.rows} transposed rows by ${x.rows} rows`);
  const width = x.columns;
  const product = zeroMatrix(a.columns, width);
  const [source, sums] = [x.values, product.values];
  for (let row = 0; row < a.rows; row++) {
    const from = row * width;
    const end = a.rowStarts[row + 1]!;
    for (let entry = a.rowStarts[row]!; entry < end; entry++) {
      const to = a.columnIndices[entry]! * width;
      const value = a.values[entry]!;
      for (let j = 0; j < width; j++) sums[to + j]! += value * source[from + j]!;
    }
  }
  return product;
}
