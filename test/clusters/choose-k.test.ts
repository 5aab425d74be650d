import { describe, expect, it } from 'vitest';
import { chooseK } from '../../src/clusters/choose-k.js';
import { seededRandom } from '../../src/numerics/random.js';
import { plantedPoints, pointsOf } from './points.js';

const randomFor = (purpose: string) => seededRandom(4, purpose);
const corners: readonly (readonly [number, number])[] = [[0, 0], [4, 0], [0, 4], [4, 4], [2, 8], [8, 2]];

describe('the number of clusters', () => {
  it('is the number of groups that were planted', () => {
    for (const k of [4, 5, 6]) {
      const points = plantedPoints(corners.slice(0, k), 30, seededRandom(k, 'test'));
      expect(chooseK(points, { from: 2, to: 8 }, randomFor).k).toBe(k);
    }
  });

  it('is found on a sample when there are many points', () => {
    const points = plantedPoints(corners.slice(0, 5), 500, seededRandom(1, 'test'));
    expect(chooseK(points, { from: 4, to: 7 }, randomFor).k).toBe(5);
  });

  it('comes with both measures of every number that was tried, and is the one where they are highest together', () => {
    const points = plantedPoints(corners, 10, seededRandom(2, 'test'));
    const { k, candidates } = chooseK(points, { from: 3, to: 8 }, randomFor);
    expect(candidates.map((candidate) => candidate.k)).toEqual([3, 4, 5, 6, 7, 8]);
    const scaled = (values: readonly number[]) => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return values.map((value) => (value - least) / (most - least));
    };
    const silhouette = scaled(candidates.map((candidate) => candidate.silhouette));
    const stability = scaled(candidates.map((candidate) => candidate.stability!));
    const sums = silhouette.map((value, i) => value + stability[i]!);
    expect(sums[candidates.findIndex((candidate) => candidate.k === k)]).toBe(Math.max(...sums));
    expect(candidates.every(({ stability: own }) => own! <= 1)).toBe(true);
  });

  it('is the smallest when all do equally well', () => {
    expect(chooseK(pointsOf([[1], [1], [1]]), { from: 2, to: 3 }, randomFor).k).toBe(2);
  });

  it('tries each number alike whatever else is tried', () => {
    const points = plantedPoints(corners, 300, seededRandom(3, 'test'));
    const few = chooseK(points, { from: 5, to: 6 }, randomFor).candidates;
    const many = chooseK(points, { from: 4, to: 7 }, randomFor).candidates;
    expect(many.slice(1, 3)).toEqual(few);
  });
});
