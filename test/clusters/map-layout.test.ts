import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapAnswers } from '../../src/clusters/map-answers.js';
import { layOutMap, usualMap } from '../../src/clusters/map-layout.js';
import { nearestNeighbours } from '../../src/clusters/map-neighbours.js';
import { principalPlane } from '../../src/clusters/map-start.js';
import type { DenseMatrix } from '../../src/numerics/dense.js';
import { seededRandom } from '../../src/numerics/random.js';
import { procrustes, trustworthiness } from '../quality/map-quality.js';

const matrix = (rows: readonly (readonly number[])[]): DenseMatrix =>
  ({ rows: rows.length, columns: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat()) });

/** Heaps of points round some of the unit vectors of ten dimensions. */
function heaps(count: number, each: number, seed = 1): DenseMatrix {
  const random = seededRandom(seed, 'heaps');
  return matrix(Array.from({ length: count * each }, (_, i) => Array.from({ length: 10 }, (_, c) =>
    (c === i % count ? 1 : 0) + 0.2 * (random() - 0.5))));
}

const mapOf = (points: DenseMatrix, seed = 1, settings = usualMap) => layOutMap(points, seededRandom(seed, 'map'), settings);

describe('the nearest neighbours', () => {
  it('are those that a sort of all distances gives, for the points themselves and for others', () => {
    const cells = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(cells, cells, fc.integer({ min: 1, max: 5 }), fc.boolean(), (a, b, size, same) => {
      const asked = matrix(a);
      const among = same ? asked : matrix(b);
      const rows = same ? a : b;
      const found = nearestNeighbours(asked, among, size);
      a.forEach((own, i) => {
        const distances = rows.map((other) => Math.hypot(...own.map((value, c) => value - other[c]!)))
          .filter((_, j) => !same || j !== i).toSorted((x, y) => x - y).slice(0, size);
        const got = [...found.distances.subarray(i * found.size, (i + 1) * found.size)];
        expect(got.map((each) => each.toFixed(9))).toEqual(distances.map((each) => each.toFixed(9)));
        for (const j of found.points.subarray(i * found.size, (i + 1) * found.size)) expect(same && j === i).toBe(false);
      });
    }));
  });
});

describe('the plane that a map begins with', () => {
  it('has the widest direction first, whichever way the points are turned to the other side', () => {
    const plane = principalPlane(matrix([[3, 0, 0], [-3, 0, 0], [0, 1, 0], [0, -1, 0]]));
    const root = Math.SQRT2;
    [root, 0, -root, 0, 0, root, 0, -root].forEach((value, i) => expect(plane.values[i]).toBeCloseTo(value, 9));
  });
});

describe('a map', () => {
  it('is the same for the same points, and lies between −1 and 1', () => {
    const points = heaps(4, 30);
    const map = mapOf(points);
    expect(mapOf(points)).toEqual(map);
    expect(Math.max(...map.values)).toBeCloseTo(1, 9);
    expect(Math.min(...map.values)).toBeGreaterThanOrEqual(-1 - 1e-9);
  });

  it('keeps neighbours better than the plane of the principal components', () => {
    const points = heaps(6, 40);
    const kept = trustworthiness(points, mapOf(points), 10);
    expect(kept).toBeGreaterThan(0.93);
    expect(kept).toBeGreaterThan(trustworthiness(points, principalPlane(points), 10) + 0.02);
  });

  it('keeps heaps apart: the nearest on it are of the same heap', () => {
    const map = mapOf(heaps(5, 40));
    const near = nearestNeighbours(map, map, 5);
    expect(near.points.every((point, at) => point % 5 === Math.floor(at / near.size) % 5)).toBe(true);
  });

  it('puts those of very many beside their nearest landmarks', () => {
    const points = heaps(4, 100);
    const map = mapOf(points, 1, { ...usualMap, landmarks: 80 });
    const near = nearestNeighbours(map, map, 5);
    const own = near.points.filter((point, at) => point % 4 === Math.floor(at / near.size) % 4).length;
    expect(own / near.points.length).toBeGreaterThan(0.98);
  });

  it.each([0, 1, 2, 3])('of %d points, and of equal points, has numbers only', (count) => {
    for (const points of [heaps(Math.max(1, count), 1), matrix(Array.from({ length: count }, () => [1, 0, 0]))]) {
      const map = mapOf({ ...points, rows: count, values: points.values.subarray(0, count * points.columns) });
      expect(map.rows).toBe(count);
      expect(map.values.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the map of answers', () => {
  const about = [['job', 'plan', 'møde'], ['hjælp', 'støtte', 'tak'], ['skema', 'krav', 'regel']];
  const words = (...keys: string[]) => keys.map((key) => ({ key, form: key, kind: 'word' as const }));
  const documents = Array.from({ length: 60 }, (_, i) => words(...about[i % 3]!, `ord${i % 7}`, `andet${i % 11}`));
  const settings = { seed: 7, dimensions: 10, minimumTerms: 2 };

  it('has a place for each answer with words enough, to a thousandth', () => {
    const places = mapAnswers([...documents, [], words('job')], settings);
    expect(places.map(({ document }) => document)).toEqual(documents.map((_, i) => i));
    for (const { x, y } of places) for (const at of [x, y]) expect(at).toBe(Number(at.toFixed(3)));
  });

  it('of no answers, one, and equal ones, is there', () => {
    expect(mapAnswers([], settings)).toEqual([]);
    expect(mapAnswers([words('a', 'b')], settings).length).toBeLessThanOrEqual(1);
    for (const { x, y } of mapAnswers(Array.from({ length: 5 }, () => words('a', 'b')), settings)) expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe('the measures of maps', () => {
  it('trust a map that is the space, and little one at random', () => {
    const random = seededRandom(3, 'measure');
    const space = matrix(Array.from({ length: 60 }, () => [random(), random()]));
    const other = matrix(Array.from({ length: 60 }, () => [random(), random()]));
    expect(trustworthiness(space, space, 10)).toBe(1);
    expect(trustworthiness(space, other, 10)).toBeLessThan(0.7);
  });

  it('find no difference in what is moved, turned, mirrored and scaled', () => {
    const random = seededRandom(4, 'measure');
    const one = Array.from({ length: 30 }, () => [random(), random()] as const);
    const moved = one.map(([x, y]) => [5 - 3 * (0.6 * x - 0.8 * y), 2 + 3 * (0.8 * x + 0.6 * y)]);
    expect(procrustes(matrix(one), matrix(moved))).toBeCloseTo(0, 9);
    expect(procrustes(matrix(one), matrix(one.toReversed()))).toBeGreaterThan(0.3);
  });
});
