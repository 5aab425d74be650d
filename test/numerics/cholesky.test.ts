import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choleskyFactor, choleskySolve } from '../../src/numerics/cholesky.js';
import { gramMatrix, multiplyDense, zeroMatrix, type DenseMatrix } from '../../src/numerics/dense.js';

/** A column for each level of two factors: dependent columns on purpose. */
function indicators(rows: readonly (readonly [number, number])[]): DenseMatrix {
  const design = zeroMatrix(rows.length, 5);
  rows.forEach(([a, b], i) => {
    design.values[i * 5 + a] = 1;
    design.values[i * 5 + 3 + b] = 1;
  });
  return design;
}

describe('normal equations', () => {
  const row = fc.tuple(fc.nat(2), fc.nat(1));

  test('are solved though columns depend on each other: what is left is at right angles to every column', () => {
    const observations = fc.array(fc.tuple(row, fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(observations, (observed) => {
      const design = indicators(observed.map(([levels]) => levels));
      const y = observed.map(([, value]) => value);
      const along = (values: readonly number[], j: number) =>
        values.reduce((sum, value, i) => sum + value * design.values[i * 5 + j]!, 0);
      const right = Float64Array.from({ length: 5 }, (_, j) => along(y, j));
      const solution = choleskySolve(choleskyFactor(gramMatrix(design)), right);
      const fitted = multiplyDense(design, { rows: 5, columns: 1, values: solution }).values;
      for (let j = 0; j < 5; j++) {
        expect(along(y.map((value, i) => value - fitted[i]!), j)).toBeCloseTo(0, 9);
      }
    }));
  });

  test('a matrix that is no square is refused', () => {
    expect(() => choleskyFactor(zeroMatrix(2, 3))).toThrow(RangeError);
  });
});
