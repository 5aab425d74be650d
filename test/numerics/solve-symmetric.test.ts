import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramMatrix } from '../../src/numerics/dense.js';
import { solveSymmetric } from '../../src/numerics/solve-symmetric.js';

describe('solving a symmetric system', () => {
  it('finds what the right side was made from', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const entries = (count: number) => fc.array(entry, { minLength: count, maxLength: count });
    fc.assert(fc.property(entries(9), entries(3), (values, x) => {
      // A diagonal added to MᵀM keeps it well away from singular.
      const matrix = gramMatrix({ rows: 3, columns: 3, values: Float64Array.from(values) });
      for (let i = 0; i < 3; i++) matrix.values[i * 4]! += 1;
      const right = [0, 1, 2].map((i) => [0, 1, 2].reduce((sum, j) => sum + matrix.values[i * 3 + j]! * x[j]!, 0));
      solveSymmetric(matrix, right).forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 9));
    }));
  });

  it('leaves out a column that those before it determine', () => {
    // The third is the sum of the first two.
    const rows = [[1, 0, 1], [0, 1, 1], [1, 1, 2], [2, 0, 2]];
    const matrix = gramMatrix({ rows: 4, columns: 3, values: Float64Array.from(rows.flat()) });
    const right = [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + row[j]! * (3 * row[0]! + 5 * row[1]!), 0));
    const [a, b, c] = solveSymmetric(matrix, right);
    expect([a, b, c]).toEqual([expect.closeTo(3, 10), expect.closeTo(5, 10), 0]);
  });
});
