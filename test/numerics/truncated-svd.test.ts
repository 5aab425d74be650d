import * as fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { gramMatrix } from '../../src/numerics/dense.js';
import { seededRandom } from '../../src/numerics/random.js';
import { sparseFromRows, type SparseMatrix } from '../../src/numerics/sparse.js';
import { defaultTruncatedSvdSettings, truncatedSvd, type TruncatedSvd } from '../../src/numerics/truncated-svd.js';

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 5 })), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

function sparse(table: readonly (readonly number[])[]): SparseMatrix {
  return sparseFromRows(
    table.map((row) => new Map([...row.entries()].filter(([, value]) => value !== 0))),
    table[0]!.length,
  );
}

function rebuilt({ left, singularValues, right }: TruncatedSvd): number[][] {
  const components = singularValues.length;
  return Array.from({ length: left.rows }, (_, i) =>
    Array.from({ length: right.rows }, (_unused, j) =>
      singularValues.reduce(
        (sum, value, c) => sum + value * left.values[i * components + c]! * right.values[j * components + c]!,
        0,
      ),
    ),
  );
}

function expectOrthonormal(products: Float64Array, size: number): void {
  products.forEach((product, i) => expect(Math.abs(product - (i % (size + 1) === 0 ? 1 : 0))).toBeLessThan(1e-9));
}

describe('the truncated singular value decomposition', () => {
  it("finds the singular values that ml-matrix's full decomposition finds", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), fc.nat(), (table, components, seed) => {
        const { singularValues } = truncatedSvd(sparse(table), components, seededRandom(seed, 'test'));
        const full = new SingularValueDecomposition(new Matrix(table), { autoTranspose: true }).diagonal;
        const kept = full.filter((value) => value > 1e-6 * full[0]!);
        expect(singularValues).toHaveLength(Math.min(kept.length, components));
        // They are roots of eigenvalues, which are exact to the rounding of the largest.
        singularValues.forEach((value, i) => {
          expect(Math.abs(value * value - kept[i]! * kept[i]!)).toBeLessThan(1e-12 * kept[0]! * kept[0]!);
        });
      }),
    );
  });

  it('builds the matrix again when all components are kept, from orthonormal vectors', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, seed) => {
        const svd = truncatedSvd(sparse(table), 9, seededRandom(seed, 'test'));
        // The small ones of values that are far apart lose digits.
        fc.pre(svd.singularValues.every((value) => value > 0.01 * svd.singularValues[0]!));
        rebuilt(svd).forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(table[i]![j]!, 9)));
        expectOrthonormal(gramMatrix(svd.left).values, svd.singularValues.length);
        expectOrthonormal(gramMatrix(svd.right).values, svd.singularValues.length);
      }),
    );
  });

  it('finds the strongest components of a matrix larger than what it draws', () => {
    // 60 × 40 with singular values 10, 9, … 1 and nothing else, from orthogonal cosines.
    const table = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 40 }, (_unused, j) => {
        let sum = 0;
        for (let c = 1; c <= 10; c++) sum += (11 - c) * cosine(i, c, 60) * cosine(j, c, 40);
        return sum;
      }),
    );
    const settings = { ...defaultTruncatedSvdSettings, oversampling: 2 };
    const { singularValues } = truncatedSvd(sparse(table), 4, seededRandom(5, 'test'), settings);
    [10, 9, 8, 7].forEach((value, i) => expect(singularValues[i]).toBeCloseTo(value, 3));
  });

  it('fixes the signs: the largest entry of each right vector is positive, whatever the seed', () => {
    const table = [[3, 0, -1, 2], [0, -4, 1, 0], [1, 1, 0, -2], [0, 2, 5, 0], [2, 0, 0, 1]];
    const first = truncatedSvd(sparse(table), 3, seededRandom(1, 'test'));
    const second = truncatedSvd(sparse(table), 3, seededRandom(2, 'test'));
    first.right.values.forEach((value, i) => expect(value).toBeCloseTo(second.right.values[i]!, 9));
    for (let c = 0; c < 3; c++) {
      const column = [0, 1, 2, 3].map((j) => first.right.values[j * 3 + c]!);
      expect(Math.max(...column)).toBe(Math.max(...column.map(Math.abs)));
    }
  });

  it('gives no component for a matrix without entries, rows or columns', () => {
    const empty = [sparseFromRows([new Map(), new Map()], 3), sparseFromRows([], 3), sparseFromRows([new Map()], 0)];
    for (const matrix of empty) {
      const svd = truncatedSvd(matrix, 3, seededRandom(1, 'test'));
      expect(svd.singularValues).toHaveLength(0);
      expect(svd.left).toEqual({ rows: matrix.rows, columns: 0, values: new Float64Array(0) });
      expect(svd.right).toEqual({ rows: matrix.columns, columns: 0, values: new Float64Array(0) });
    }
  });
});

/** Vectors of the discrete cosine transform: orthonormal for different c. */
function cosine(position: number, c: number, length: number): number {
  return Math.sqrt(2 / length) * Math.cos((Math.PI * c * (2 * position + 1)) / (2 * length));
}
