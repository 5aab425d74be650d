import { describe, expect, it } from 'vitest';
import { clusterStability } from '../../src/clusters/cluster-stability.js';
import { seededRandom } from '../../src/numerics/random.js';
import { plantedPoints, pointsOf } from './points.js';

const random = () => seededRandom(2, 'test');

describe('the stability of a cluster', () => {
  it('is 1 for heaps that stand apart', () => {
    const points = plantedPoints([[0, 0], [50, 0]], 40, seededRandom(1, 'test'));
    expect([...clusterStability(points, pointsOf([[0, 0], [50, 0]]), random())]).toEqual([1, 1]);
  });

  it('is low where a heap is cut in two', () => {
    const points = plantedPoints([[0, 0]], 200, seededRandom(1, 'test'));
    const cut = clusterStability(points, pointsOf([[-0.3, 0], [0.3, 0]]), random());
    for (const each of cut) expect(each).toBeLessThan(0.8);
  });

  it('is 0 for a centre without points, and there is none without centres', () => {
    expect(clusterStability(pointsOf([[0], [0.1]]), pointsOf([[0], [9]]), random())[1]).toBe(0);
    expect(clusterStability({ rows: 0, columns: 0, values: new Float64Array(0) }, { rows: 0, columns: 0, values: new Float64Array(0) }, random())).toHaveLength(0);
  });
});
