import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestCentres } from '../../src/clusters/nearest-centres.js';
import { simplifiedSilhouette } from '../../src/clusters/simplified-silhouette.js';
import { gridPoints, pointsOf, squaredDistanceOf } from './points.js';

function naive(table: readonly number[][], centres: readonly number[][], nearest: Int32Array): number {
  const values = table.map((point, i) => {
    const own = nearest[i]!;
    if (nearest.filter((each) => each === own).length === 1) return 0;
    const a = Math.sqrt(squaredDistanceOf(point, centres[own]!));
    const others = centres.filter((_, centre) => centre !== own);
    const b = Math.min(...others.map((centre) => Math.sqrt(squaredDistanceOf(point, centre))));
    return a === b ? 0 : (b - a) / Math.max(a, b);
  });
  return values.reduce((sum, value) => sum + value, 0) / table.length;
}

describe('the simplified silhouette', () => {
  it('is the mean of (b − a) / max(a, b)', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 2, max: 4 }), (table, k) => {
        fc.pre(table.length >= k);
        const centres = table.slice(0, k);
        const { nearest } = nearestCentres(pointsOf(table), pointsOf(centres));
        const silhouette = simplifiedSilhouette(pointsOf(table), pointsOf(centres), nearest);
        expect(silhouette).toBeCloseTo(naive(table, centres, nearest), 12);
      }),
    );
  });

  it('worked by hand: points 0, 2 and 9, 11 with centres 1 and 10', () => {
    // a is 1 for all; b is 10, 8, 8, 10.
    const points = pointsOf([[0], [2], [9], [11]]);
    expect(simplifiedSilhouette(points, pointsOf([[1], [10]]), Int32Array.of(0, 0, 1, 1))).toBeCloseTo(
      (0.9 + 0.875 + 0.875 + 0.9) / 4,
      12,
    );
  });

  it('is 0 for one cluster, for no point, and for points that are each alone', () => {
    expect(simplifiedSilhouette(pointsOf([[1], [2]]), pointsOf([[1.5]]), Int32Array.of(0, 0))).toBe(0);
    expect(simplifiedSilhouette(pointsOf([]), pointsOf([]), new Int32Array(0))).toBe(0);
    expect(simplifiedSilhouette(pointsOf([[1], [2]]), pointsOf([[1], [2]]), Int32Array.of(0, 1))).toBe(0);
  });
});
