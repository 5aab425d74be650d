import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/numerics/random.js';
import { mapWindow } from '../../src/web/pages/clusters/map-window.js';

const thousandths = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);
const place = fc.record({ x: thousandths, y: thousandths });

describe('the window of a map', () => {
  it('is the whole map where there are few places', () => {
    fc.assert(fc.property(fc.array(place, { minLength: 1, maxLength: 199 }), (places) => {
      const { left, right, bottom, top, outside } = mapWindow(places);
      expect(outside).toBe(0);
      expect([left, right]).toEqual([Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))]);
      expect([bottom, top]).toEqual([Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))]);
    }));
  });

  it('leaves out a few that lie far from all others, and counts them', () => {
    const random = seededRandom(1, 'places');
    const near = Array.from({ length: 997 }, () => ({ x: 0.2 * random() - 0.1, y: 0.2 * random() - 0.1 }));
    const { left, right, outside } = mapWindow([...near, { x: 1, y: 0 }, { x: 1, y: 0.01 }, { x: -1, y: 0 }]);
    expect(outside).toBe(3);
    expect(right - left).toBeLessThan(0.25);
  });

  it('leaves out one on each side, and two of a hundred, at most', () => {
    fc.assert(fc.property(fc.array(place, { minLength: 200, maxLength: 400 }), (places) => {
      expect(mapWindow(places).outside).toBeLessThanOrEqual(4 + 0.02 * places.length);
    }));
  });
});
