import * as fc from 'fast-check';
import { zeroMatrix, type DenseMatrix } from '../../src/numerics/dense.js';
import type { Random } from '../../src/numerics/random.js';

export function pointsOf(table: readonly (readonly number[])[]): DenseMatrix {
  return { rows: table.length, columns: table[0]?.length ?? 0, values: Float64Array.from(table.flat()) };
}

export function tableOf(matrix: DenseMatrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) => [
    ...matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns),
  ]);
}

/** A few points on a small grid of whole numbers, so that coinciding points and equal distances are common. */
export const gridPoints = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 12,
    }),
  );

export function squaredDistanceOf(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + (value - b[i]!) * (value - b[i]!), 0);
}

/** Points in a square of side 0.2 around each of the centres in turn. */
export function plantedPoints(
  centres: readonly (readonly [number, number])[],
  perCentre: number,
  random: Random,
): DenseMatrix {
  const points = zeroMatrix(centres.length * perCentre, 2);
  for (let point = 0; point < points.rows; point++) {
    const [x, y] = centres[point % centres.length]!;
    points.values.set([x + 0.2 * (random() - 0.5), y + 0.2 * (random() - 0.5)], 2 * point);
  }
  return points;
}
