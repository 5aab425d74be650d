import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/numerics/quantile.js';

describe('a quantile', () => {
  test('interpolates between order statistics', () => {
    // R: quantile(c(1, 2, 4, 8), c(0, .01, .25, .5, .9, 1))
    const got = [0, 0.01, 0.25, 0.5, 0.9, 1].map((probability) => quantile([1, 2, 4, 8], probability));
    [1, 1.03, 1.75, 3, 6.8, 8].forEach((expected, i) => expect(got[i]).toBeCloseTo(expected, 12));
  });

  test('has as many numbers below as its probability says', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(fc.property(fc.array(between(-9, 9), { minLength: 1 }), between(0, 1), (numbers, probability) => {
      const sorted = Float64Array.from(numbers).toSorted();
      const value = quantile(sorted, probability);
      const position = (sorted.length - 1) * probability;
      expect(value).toBeGreaterThanOrEqual(sorted[Math.floor(position)]! - 1e-12);
      expect(value).toBeLessThanOrEqual(sorted[Math.ceil(position)]! + 1e-12);
    }));
  });

  test('of nothing, or outside 0 to 1, is refused', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});
