import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeansPlusPlus } from '../../src/clusters/k-means-plus-plus.js';
import { seededRandom } from '../../src/numerics/random.js';
import { gridPoints, pointsOf, squaredDistanceOf, tableOf } from './points.js';

/** k-means++ as the paper words it: the weights of all points laid end to end, and where the draw falls in them. */
function naive(table: readonly number[][], k: number, random: () => number): number[][] {
  const chosen: number[][] = [];
  while (chosen.length < k) {
    const weights = table.map((point) =>
      chosen.length === 0 ? 1 : Math.min(...chosen.map((centre) => squaredDistanceOf(point, centre))),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) break;
    const draw = random() * total;
    let end = 0;
    chosen.push(table.find((_, i) => (end += weights[i]!) > draw)!);
  }
  return chosen;
}

describe('k-means++', () => {
  it('chooses as the naive version does from the same numbers', () => {
    fc.assert(
      fc.property(gridPoints, fc.integer({ min: 1, max: 6 }), fc.nat(), (table, k, seed) => {
        const centres = kMeansPlusPlus(pointsOf(table), k, seededRandom(seed, 'test'));
        expect(tableOf(centres)).toEqual(naive(table, k, seededRandom(seed, 'test')));
      }),
    );
  });

  it('gives as many centres as there are different places when more are asked for', () => {
    fc.assert(
      fc.property(gridPoints, fc.nat(), (table, seed) => {
        const places = new Set(table.map((point) => point.join(' '))).size;
        expect(kMeansPlusPlus(pointsOf(table), 20, seededRandom(seed, 'test')).rows).toBe(places);
      }),
    );
  });

  it('takes points that only rounding has split for one', () => {
    expect(kMeansPlusPlus(pointsOf([[0.3], [0.1 + 0.2], [0.3]]), 3, seededRandom(1, 'test')).rows).toBe(1);
  });

  it('draws with chance proportional to squared distance', () => {
    // From 0 the points at 1 and 3 have chances 1/10 and 9/10; the first centre is 0 in a third of the draws.
    const random = seededRandom(3, 'test');
    const second = { 1: 0, 3: 0 };
    for (let i = 0; i < 6000; i++) {
      const [first, next] = tableOf(kMeansPlusPlus(pointsOf([[0], [1], [3]]), 2, random)).flat();
      if (first === 0) second[next as 1 | 3]++;
    }
    const draws = second[1] + second[3];
    expect(Math.abs(draws - 2000)).toBeLessThan(5 * 36.5); // five standard deviations
    expect(Math.abs(second[1] / draws - 0.1)).toBeLessThan(5 * 0.0067);
  });
});
