import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/numerics/dense.js';
import { gramMatrix, multiplyDense } from '../../src/numerics/dense.js';
import { factoredSvd } from '../../src/numerics/factored-svd.js';
import { seededRandom } from '../../src/numerics/random.js';
import { multiplySparse, sparseFromRows, type SparseMatrix } from '../../src/numerics/sparse.js';
import { truncatedSvd } from '../../src/numerics/truncated-svd.js';

const settings = { oversampling: 10, powerIterations: 2 };
const sparse = (table: readonly (readonly number[])[], columns: number): SparseMatrix =>
  sparseFromRows(table.map((row) => new Map(row.flatMap((value, j) => (value === 0 ? [] : [[j, value]])))), columns);
const dense = (table: readonly (readonly number[])[], columns: number): DenseMatrix =>
  ({ rows: table.length, columns, values: Float64Array.from(table.flat()) });

/** Small whole numbers, as counts are. */
const tables = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, inner, columns]) => {
    const table = (height: number, width: number) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
    return fc.tuple(table(rows, inner), table(inner, columns), fc.constant(inner), fc.constant(columns));
  });

describe('the SVD of a product', () => {
  it('has the singular values of the product that is multiplied out', () => {
    fc.assert(fc.property(tables, ([a, b, inner, columns]) => {
      const product = multiplyDense(dense(a, inner), dense(b, columns));
      const whole = Array.from({ length: product.rows }, (_, i) => [...product.values.subarray(i * columns, (i + 1) * columns)]);
      const expected = truncatedSvd(sparse(whole, columns), 3, seededRandom(2, 'test')).singularValues;
      const { singularValues } = factoredSvd(sparse(a, inner), sparse(b, columns), 3, seededRandom(1, 'test'), settings);
      // Each multiplication takes a weak direction further down: those of some hundredths of the strongest may be lost.
      expected.forEach((value, i) => {
        if (value > 0.1 * expected[0]!) expect(Math.abs(singularValues[i]! - value)).toBeLessThanOrEqual(1e-5 * expected[0]!);
      });
    }));
  });

  it('puts a row of the left where the row of the product lies in the directions, which are orthonormal', () => {
    fc.assert(fc.property(tables, ([a, b, inner, columns]) => {
      const [left, right] = [sparse(a, inner), sparse(b, columns)];
      const svd = factoredSvd(left, right, 3, seededRandom(1, 'test'), settings);
      const directions = svd.directions();
      const byPlaces = multiplySparse(left, svd.places);
      const byProduct = multiplyDense(multiplyDense(dense(a, inner), dense(b, columns)), directions);
      byPlaces.values.forEach((value, i) => expect(value).toBeCloseTo(byProduct.values[i]!, 8));
      gramMatrix(directions).values.forEach((value, i) => {
        expect(value).toBeCloseTo(i % (directions.columns + 1) === 0 ? 1 : 0, 6);
      });
    }));
  });

  it('turns each direction so that the largest place is positive', () => {
    const { places } = factoredSvd(sparse([[1, 0], [0, 2]], 2), sparse([[1, 1, 0], [0, 1, 3]], 3), 2, seededRandom(4, 'test'), settings);
    for (let j = 0; j < places.columns; j++) {
      const own = Array.from({ length: places.rows }, (_, i) => places.values[i * places.columns + j]!);
      expect(Math.max(...own)).toBe(Math.max(...own.map(Math.abs)));
    }
  });

  it('refuses matrices that cannot be multiplied', () => {
    expect(() => factoredSvd(sparse([[1, 0]], 2), sparse([[1]], 1), 1, seededRandom(1, 'test'), settings)).toThrow(RangeError);
  });
});
