import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanAndSpread } from '../../src/numerics/mean-and-spread.js';
import { welchTest } from '../../src/numerics/welch-test.js';

const of = (...values: number[]) => meanAndSpread(values, () => true);

describe('mean and spread', () => {
  it('count what is there, where it counts', () => {
    expect(meanAndSpread([1, NaN, 3, 100], (i) => i < 3)).toEqual({ n: 2, mean: 2, sd: Math.SQRT2 });
    expect(of()).toEqual({ n: 0, mean: null, sd: null });
    expect(of(5)).toEqual({ n: 1, mean: 5, sd: null });
  });

  it('keep the spread of values that lie far from 0', () => {
    expect(of(1e9 + 1, 1e9 + 2, 1e9 + 3).sd).toBeCloseTo(1, 12);
  });
});

describe("Welch's test", () => {
  it("agrees with R's t.test", () => {
    // R: t.test(c(1, 2, 3, 4, 10), c(2, 2.5, 3)); digits from mpmath 1.3.0.
    const test = welchTest(of(1, 2, 3, 4, 10), of(2, 2.5, 3))!;
    expect(test.difference).toBeCloseTo(1.5, 14);
    expect(test.t).toBeCloseTo(0.9332565252573827, 13);
    expect(test.df).toBeCloseTo(4.261640798226164, 13);
    expect(test.p).toBeCloseTo(0.4004831745852929, 13);
    expect(test.low).toBeCloseTo(-2.856510734097961, 11);
    expect(test.high).toBeCloseTo(5.856510734097961, 11);
  });

  it('turns its sign with the groups, and finds 0 outside the interval just when p is under 0.05', () => {
    const group = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(group, group, (first, second) => {
      const [test, turned] = [welchTest(of(...first), of(...second)), welchTest(of(...second), of(...first))];
      if (!test || !turned) return;
      expect(turned.t).toBeCloseTo(-test.t, 9);
      if (Math.abs(test.p - 0.05) > 1e-9) expect(test.low > 0 || test.high < 0).toBe(test.p < 0.05);
    }));
  });

  it('has nothing to say of groups of one, of nobody, or without any spread', () => {
    expect(welchTest(of(1), of(1, 2))).toBeUndefined();
    expect(welchTest(of(), of(1, 2))).toBeUndefined();
    expect(welchTest(of(3, 3), of(5, 5))).toBeUndefined();
  });
});
