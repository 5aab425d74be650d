import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterAnswers, defaultClusterSettings } from '../../src/clusters/cluster-answers.js';
import { dissolveSmall } from '../../src/clusters/dissolve-small.js';
import { nearestCentres } from '../../src/clusters/nearest-centres.js';
import type { DenseMatrix } from '../../src/numerics/dense.js';
import { seededRandom } from '../../src/numerics/random.js';

const line = (...values: number[]): DenseMatrix => ({ rows: values.length, columns: 1, values: Float64Array.from(values) });

describe('small clusters', () => {
  it('are taken away, and their points join the others', () => {
    const points = line(0, 0, 0, 5, 5, 5, 7);
    const left = dissolveSmall(points, line(0, 5, 7), 2);
    expect(left.rows).toBe(2);
    expect(dissolveSmall(points, line(0, 5, 7), 1).rows).toBe(3);
    expect(dissolveSmall(points, line(0, 5, 7), 8).rows).toBe(1);
  });

  it('are gone, whatever the points, unless one is left', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (values, fewest) => {
      const points = line(...values);
      const left = dissolveSmall(points, line(...new Set(values)), fewest);
      const sizes = new Uint32Array(left.rows);
      for (const centre of nearestCentres(points, left).nearest) sizes[centre]!++;
      expect(left.rows === 1 || Math.min(...sizes) >= fewest).toBe(true);
    }));
  });

  it('are not made when the program chooses k, and are when they are asked for', () => {
    const random = seededRandom(1, 'words');
    const word = (key: string) => ({ key, form: key, kind: 'word' as const });
    // Words at random: no groups but those of chance.
    const documents = Array.from({ length: 140 }, () => Array.from({ length: 5 }, () => word(`ord${Math.floor(60 * random())}`)));
    for (const seed of [1, 2, 3]) {
      const { clusters } = clusterAnswers(documents, { ...defaultClusterSettings, seed }, 'neutral');
      expect(clusters.length).toBeLessThanOrEqual(14);
      expect(Math.min(...clusters.map(({ size }) => size))).toBeGreaterThanOrEqual(5);
      expect(clusterAnswers(documents, { ...defaultClusterSettings, seed, k: 60 }, 'neutral').k).toBe(60);
    }
  });
});
