import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/numerics/chi-square-tail.js';
import { fTail } from '../../src/numerics/f-tail.js';

function expectClose(got: number, oracle: number): void {
  expect(Math.abs(got - oracle) / oracle).toBeLessThan(1e-11);
}

describe('the upper tail of chi-square', () => {
  it("agrees with R's pchisq, also where little is left", () => {
    // R: pchisq(x, df, lower.tail = FALSE); digits from mpmath 1.3.0 at 40.
    for (const [x, df, tail] of [
      [3.841458820694124, 1, 0.05000000000000006],
      [10, 3, 0.018566135463043233],
      [0.5, 2.5, 0.8638836284585888],
      [280.182707299836, 12, 6.724192722690375e-53],
      [600, 1, 1.674167984691788e-132],
      [0, 4, 1],
    ] as const) expectClose(chiSquareTail(x, df), tail);
    expect(chiSquareTail(Infinity, 3)).toBe(0);
  });

  it('is exp(-x/2) on two degrees of freedom', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) =>
      expectClose(chiSquareTail(x, 2), Math.exp(-x / 2))));
  });

  it('refuses what is out of range', () => {
    for (const [x, df] of [[-1, 2], [NaN, 2], [1, 0], [1, NaN]] as const) {
      expect(() => chiSquareTail(x, df)).toThrow(RangeError);
    }
  });
});

describe('the upper tail of F', () => {
  it("agrees with R's pf, also where little is left", () => {
    // R: pf(x, df1, df2, lower.tail = FALSE); digits from mpmath 1.3.0 at 40.
    for (const [x, numerator, denominator, tail] of [
      [4, 1, 10, 0.07338803477074037],
      [2.5, 3.3, 120.7, 0.05712146137854755],
      [1340.878, 1, 17_362.8, 7.618524669578848e-283],
      [30, 12, 5000, 3.7497920253370184e-67],
      [0, 2, 9, 1],
    ] as const) expectClose(fTail(x, numerator, denominator), tail);
    expect(fTail(Infinity, 3, 8)).toBe(0);
  });

  it('turns over: the chance of more than x is that of less than 1/x the other way round', () => {
    const df = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), df, df, (x, a, b) => {
      expect(fTail(x, a, b) + fTail(1 / x, b, a)).toBeCloseTo(1, 10);
    }));
  });

  it('refuses what is out of range', () => {
    for (const [x, a, b] of [[-1, 2, 2], [NaN, 2, 2], [1, 0, 2], [1, 2, 0], [1, 2, Infinity]] as const) {
      expect(() => fTail(x, a, b)).toThrow(RangeError);
    }
  });
});
