import type { DenseMatrix } from './dense.js';
import type { SparseMatrix } from './sparse.js';

/** The rows of a sparse matrix that are named, in the order named. */
export function selectSparseRows(matrix: SparseMatrix, rows: ArrayLike<number>): SparseMatrix {
  const rowStarts = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    rowStarts[i + 1] = rowStarts[i]! + matrix.rowStarts[rows[i]! + 1]! - matrix.rowStarts[rows[i]!]!;
  }
  const columnIndices = new Uint32Array(rowStarts[rows.length]!);
  const values = new Float64Array(rowStarts[rows.length]!);
  for (let i = 0; i < rows.length; i++) {
    const [from, to] = [matrix.rowStarts[rows[i]!]!, matrix.rowStarts[rows[i]! + 1]!];
    columnIndices.set(matrix.columnIndices.subarray(from, to), rowStarts[i]);
    values.set(matrix.values.subarray(from, to), rowStarts[i]);
  }
  return { rows: rows.length, columns: matrix.columns, rowStarts, columnIndices, values };
}

/** The columns of a sparse matrix that have entries, rising, and the matrix of those alone. */
export function usedColumns(matrix: SparseMatrix): { readonly used: Uint32Array; readonly narrow: SparseMatrix } {
  const position = new Int32Array(matrix.columns).fill(-1);
  for (const column of matrix.columnIndices) position[column] = 0;
  const used = Uint32Array.from(position.keys()).filter((column) => position[column] === 0);
  used.forEach((column, i) => {
    position[column] = i;
  });
  const columnIndices = matrix.columnIndices.map((column) => position[column]!);
  return { used, narrow: { ...matrix, columns: used.length, columnIndices } };
}

/**
 * A sparse matrix with the columns of a dense one after its own; zeros stand as entries too.
 *
 * @throws RangeError when they have not equally many rows
 */
export function withDenseColumns(matrix: SparseMatrix, dense: DenseMatrix): SparseMatrix {
  if (matrix.rows !== dense.rows) throw new RangeError(`${dense.rows} rows beside ${matrix.rows}`);
  const width = dense.columns;
  const rowStarts = matrix.rowStarts.map((start, i) => start + i * width);
  const columnIndices = new Uint32Array(rowStarts[matrix.rows]!);
  const values = new Float64Array(rowStarts[matrix.rows]!);
  for (let row = 0; row < matrix.rows; row++) {
    const [from, to, start] = [matrix.rowStarts[row]!, matrix.rowStarts[row + 1]!, rowStarts[row]!];
    columnIndices.set(matrix.columnIndices.subarray(from, to), start);
    values.set(matrix.values.subarray(from, to), start);
    for (let j = 0; j < width; j++) {
      columnIndices[start + to - from + j] = matrix.columns + j;
      values[start + to - from + j] = dense.values[row * width + j]!;
    }
  }
  return { rows: matrix.rows, columns: matrix.columns + width, rowStarts, columnIndices, values };
}

/** The entries of a row, columns rising. */
interface SparseRow {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** A sparse matrix from rows, as far as their entries stand in its columns. */
export function stackRows(rows: readonly SparseRow[], columns: number): SparseMatrix {
  const rowStarts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    let end = row.columns.length;
    while (end > 0 && row.columns[end - 1]! >= columns) end--;
    rowStarts[i + 1] = rowStarts[i]! + end;
  });
  const columnIndices = new Uint32Array(rowStarts[rows.length]!);
  const values = new Float64Array(columnIndices.length);
  rows.forEach((row, i) => {
    const length = rowStarts[i + 1]! - rowStarts[i]!;
    columnIndices.set(row.columns.subarray(0, length), rowStarts[i]);
    values.set(row.values.subarray(0, length), rowStarts[i]);
  });
  return { rows: rows.length, columns, rowStarts, columnIndices, values };
}
