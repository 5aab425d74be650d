import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/numerics/quantile.js';

describe('a quantile of type 7', () => {
  it("agrees with R's quantile", () => {
    // R: quantile(c(1, 2, 4, 8, 16, 32), c(0, .1, .25, .5, .75, .9, 1)); by the definition h = (n - 1) p + 1.
    const values = [1, 2, 4, 8, 16, 32];
    expect([0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(values, p))).toEqual([1, 1.5, 2.5, 6, 14, 24, 32]);
    expect(quantile([7], 0.3)).toBe(7);
  });

  it('rises with the probability, stays within the values and meets them at k/(n - 1)', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), unit, unit, (values, a, b) => {
      const rising = values.toSorted((x, y) => x - y);
      const [low, high] = [quantile(rising, Math.min(a, b)), quantile(rising, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(rising[0]! - 1e-9);
      expect(high).toBeLessThanOrEqual(rising.at(-1)! + 1e-9);
      rising.forEach((value, k) => {
        if (rising.length > 1) expect(quantile(rising, k / (rising.length - 1))).toBeCloseTo(value, 6);
      });
    }));
  });

  it('refuses no values and what is no probability', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    for (const probability of [-0.1, 1.1, NaN]) expect(() => quantile([1], probability)).toThrow(RangeError);
  });
});
