import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectSparseRows, stackRows, withDenseColumns } from '../../src/numerics/sparse-parts.js';
import { sparseFromRows, type SparseMatrix } from '../../src/numerics/sparse.js';

const width = 4;
const table = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 });

function sparse(rows: readonly (readonly number[])[]): SparseMatrix {
  return sparseFromRows(rows.map((row) => new Map(row.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const])))), width);
}

function plain({ rows, columns, rowStarts, columnIndices, values }: SparseMatrix): number[][] {
  return Array.from({ length: rows }, (_, i) => {
    const row = Array<number>(columns).fill(0);
    for (let entry = rowStarts[i]!; entry < rowStarts[i + 1]!; entry++) row[columnIndices[entry]!] = values[entry]!;
    return row;
  });
}

describe('parts of a sparse matrix', () => {
  it('are those of the plain table', () => {
    fc.assert(fc.property(table, fc.nat(width), fc.array(fc.nat()), (rows, columns, picks) => {
      const matrix = sparse(rows);
      const chosen = picks.map((pick) => pick % rows.length);
      const apart = rows.map((_, i) => {
        const [from, to] = [matrix.rowStarts[i]!, matrix.rowStarts[i + 1]!];
        return { columns: matrix.columnIndices.subarray(from, to), values: matrix.values.subarray(from, to) };
      });
      expect(plain(stackRows(apart, columns))).toEqual(rows.map((row) => row.slice(0, columns)));
      expect(plain(selectSparseRows(matrix, chosen))).toEqual(chosen.map((i) => rows[i]));
      const dense = { rows: rows.length, columns: 2, values: Float64Array.from(rows.flatMap((row) => [row[0]! + 0.5, 0])) };
      expect(plain(withDenseColumns(matrix, dense))).toEqual(rows.map((row) => [...row, row[0]! + 0.5, 0]));
    }));
  });

  it('refuse columns of other rows', () => {
    expect(() => withDenseColumns(sparse([[1, 0, 0, 0]]), { rows: 2, columns: 0, values: new Float64Array() })).toThrow(RangeError);
  });
});
