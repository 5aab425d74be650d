import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramMatrix, multiplyDense, type DenseMatrix } from '../../src/numerics/dense.js';
import { orthonormalColumns } from '../../src/numerics/orthonormal.js';

const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, columns }) =>
    fc
      // Whole numbers make columns that depend on one another common.
      .array(fc.integer({ min: -2, max: 2 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((values): DenseMatrix => ({ rows, columns, values: Float64Array.from(values) })),
  );

function transpose(matrix: DenseMatrix): DenseMatrix {
  const { rows, columns, values } = matrix;
  const turned = Float64Array.from(values, (_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
  return { rows: columns, columns: rows, values: turned };
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0);
}

describe('an orthonormal basis', () => {
  it('has columns of length 1 or 0 that are at right angles', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { values: products } = gramMatrix(orthonormalColumns(matrix));
        products.forEach((product, i) => {
          const isDiagonal = i % (matrix.columns + 1) === 0;
          const nearest = isDiagonal && product > 0.5 ? 1 : 0;
          expect(Math.abs(product - nearest)).toBeLessThan(1e-13);
        });
      }),
    );
  });

  it('spans what the columns span', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const basis = orthonormalColumns(matrix);
        const projected = multiplyDense(basis, multiplyDense(transpose(basis), matrix));
        expect(largestDifference(projected.values, matrix.values)).toBeLessThan(1e-12);
      }),
    );
  });

  it('stays orthonormal when columns nearly coincide', () => {
    // Läuchli's matrix, on which one pass of Gram–Schmidt loses half of the digits.
    const e = 1e-8;
    const matrix: DenseMatrix = { rows: 4, columns: 3, values: Float64Array.of(1, 1, 1, e, 0, 0, 0, e, 0, 0, 0, e) };
    const { values } = gramMatrix(orthonormalColumns(matrix));
    expect(largestDifference(values, Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1))).toBeLessThan(1e-14);
  });
});
