import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanCentres } from '../../src/clusters/mean-centres.js';
import { nearestCentres } from '../../src/clusters/nearest-centres.js';
import { gridPoints, pointsOf, squaredDistanceOf, tableOf } from './points.js';

describe("a step of Lloyd's algorithm", () => {
  it('gives each point its nearest centre, as comparing them one by one does', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 4 }), (table, k) => {
        const centres = table.slice(0, k);
        const { nearest, squaredDistances, inertia } = nearestCentres(pointsOf(table), pointsOf(centres));
        table.forEach((point, i) => {
          const distances = centres.map((centre) => squaredDistanceOf(point, centre));
          expect(squaredDistances[i]).toBe(Math.min(...distances));
          expect(nearest[i]).toBe(distances.indexOf(Math.min(...distances)));
        });
        expect(inertia).toBe(squaredDistances.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  it("moves each centre to its points' mean, and leaves one without points where it is", () => {
    const points = pointsOf([[0, 0], [2, 0], [10, 10]]);
    const previous = pointsOf([[1, 1], [5, 5], [9, 9]]);
    expect(tableOf(meanCentres(points, Int32Array.of(0, 0, 2), previous))).toEqual([[1, 0], [5, 5], [10, 10]]);
  });

  it('never raises the inertia', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 4 }), (table, k) => {
        const points = pointsOf(table);
        const before = pointsOf(table.slice(0, k));
        const first = nearestCentres(points, before);
        const second = nearestCentres(points, meanCentres(points, first.nearest, before));
        expect(second.inertia).toBeLessThanOrEqual(first.inertia + 1e-12);
      }),
    );
  });
});
