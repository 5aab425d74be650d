import { describe, expect, it } from 'vitest';
import { gramMatrix, multiplyDense, selectRows, type DenseMatrix } from '../../src/numerics/dense.js';

const matrix: DenseMatrix = { rows: 3, columns: 2, values: Float64Array.of(1, 2, 0, -1, 3, 4) };

describe('a dense matrix', () => {
  it('multiplies by rows and columns', () => {
    const other: DenseMatrix = { rows: 2, columns: 1, values: Float64Array.of(10, 100) };
    expect([...multiplyDense(matrix, other).values]).toEqual([210, -100, 430]);
    expect(() => multiplyDense(matrix, matrix)).toThrow(RangeError);
  });

  it('gives the inner products of its columns', () => {
    expect([...gramMatrix(matrix).values]).toEqual([10, 14, 14, 21]);
  });

  it('gives the rows that are asked for, in that order, and again when asked for twice', () => {
    expect([...selectRows(matrix, [2, 0, 2]).values]).toEqual([3, 4, 1, 2, 3, 4]);
    expect(selectRows(matrix, [])).toEqual({ rows: 0, columns: 2, values: new Float64Array(0) });
  });
});
