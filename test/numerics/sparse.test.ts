import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyDense, type DenseMatrix } from '../../src/numerics/dense.js';
import { multiplySparse, multiplyTransposed, sparseFromRows } from '../../src/numerics/sparse.js';

const whole = fc.integer({ min: -9, max: 9 });

/** A table of whole numbers, many of them 0, and two factors that fit it from either side. */
const tables = fc
  .record({
    rows: fc.integer({ min: 0, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ rows, columns, width }) =>
    fc.record({
      columns: fc.constant(columns),
      table: fc.array(fc.array(fc.oneof(fc.constant(0), whole), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      right: factor(columns, width),
      left: factor(rows, width),
    }),
  );

function factor(rows: number, columns: number): fc.Arbitrary<DenseMatrix> {
  return fc
    .array(whole, { minLength: rows * columns, maxLength: rows * columns })
    .map((values) => ({ rows, columns, values: Float64Array.from(values) }));
}

function dense(table: readonly (readonly number[])[], columns: number): DenseMatrix {
  return { rows: table.length, columns, values: Float64Array.from(table.flat()) };
}

function transposed(table: readonly (readonly number[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) => table.map((row) => row[column]!));
}

function sparse(table: readonly (readonly number[])[], columns: number) {
  const rows = table.map((row) => new Map([...row.entries()].filter(([, value]) => value !== 0).toReversed()));
  return sparseFromRows(rows, columns);
}

describe('a sparse matrix', () => {
  it('multiplies as its dense twin does, from either side', () => {
    fc.assert(
      fc.property(tables, ({ table, columns, right, left }) => {
        const matrix = sparse(table, columns);
        expect(multiplySparse(matrix, right)).toEqual(multiplyDense(dense(table, columns), right));
        expect(multiplyTransposed(matrix, left)).toEqual(
          multiplyDense(dense(transposed(table, columns), table.length), left),
        );
      }),
    );
  });

  it('keeps its entries by row and rising column, however the rows were built', () => {
    const matrix = sparseFromRows([new Map([[2, 5], [0, 3]]), new Map(), new Map([[1, 7]])], 3);
    expect([...matrix.rowStarts]).toEqual([0, 2, 2, 3]);
    expect([...matrix.columnIndices]).toEqual([0, 2, 1]);
    expect([...matrix.values]).toEqual([3, 5, 7]);
  });

  it('refuses a column outside the matrix and a factor that does not fit', () => {
    expect(() => sparseFromRows([new Map([[3, 1]])], 3)).toThrow(RangeError);
    expect(() => multiplySparse(sparseFromRows([], 3), dense([[1]], 1))).toThrow(RangeError);
    expect(() => multiplyTransposed(sparseFromRows([], 3), dense([[1]], 1))).toThrow(RangeError);
  });
});
