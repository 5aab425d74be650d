import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval, wilsonInterval } from '../../src/numerics/proportion-interval.js';

const z = 1.959963984540054; // R: qnorm(0.975)

describe("Wilson's interval", () => {
  it('gives the published limits', () => {
    // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
    for (const [count, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilsonInterval(count / n, n, z);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('agrees with the formula at 40 digits, also for an effective n and a t quantile', () => {
    // mpmath 1.3.0 at 40 digits; the first is R's prop.test(15, 50, correct = FALSE)$conf.int.
    for (const [proportion, n, quantile, low, high] of [
      [0.3, 50, z, 0.19103553500880946, 0.437503504644534],
      [0.3, 102.9, z, 0.2199659305752055, 0.39442944630322774],
      [0.3, 50, 2.2281388519649385, 0.17916081131556996, 0.45696864288455513],
      [0, 10, z, 0, 0.27753279986288926],
      [1, 148, z, 0.9747008567322156, 1],
    ] as const) {
      const interval = wilsonInterval(proportion, n, quantile);
      expect(interval.low).toBeCloseTo(low, 14);
      expect(interval.high).toBeCloseTo(high, 14);
    }
  });

  it('ends where the score test rejects: (p − limit)² = q² · limit · (1 − limit) / n', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1e5, noNaN: true }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (proportion, n, quantile) => {
          const { low, high } = wilsonInterval(proportion, n, quantile);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          for (const limit of [low, high]) {
            const score = (proportion - limit) * (proportion - limit);
            expect(score).toBeCloseTo((quantile * quantile * limit * (1 - limit)) / n, 10);
          }
        },
      ),
    );
  });

  it('says nothing when nobody answered', () => {
    expect(wilsonInterval(0.3, 0, z)).toEqual({ low: 0, high: 1 });
  });

  it('refuses what is not a proportion, a number of answers or a quantile', () => {
    for (const [proportion, n, quantile] of [
      [-0.1, 5, z],
      [1.1, 5, z],
      [NaN, 5, z],
      [0.5, -1, z],
      [0.5, 5, 0],
      [0.5, 5, NaN],
    ] as const) {
      expect(() => wilsonInterval(proportion, n, quantile)).toThrow(RangeError);
    }
  });
});

describe("Clopper and Pearson's interval", () => {
  it('agrees with the beta quantiles at 40 digits', () => {
    // mpmath 1.3.0, roots of the regularised incomplete beta function; R: binom.test(15, 50)$conf.int for the first
    // and qbeta(c(.025, .975), x + 0:1, n - x + 1:0) for all.
    for (const [count, n, low, high] of [
      [15, 50, 0.1786178456641469, 0.4460823256611782],
      [1, 29, 0.0008726468835799219, 0.17764429548872293],
      [81, 263, 0.25273674558527115, 0.36762192260135135],
      [30.87, 102.9, 0.21359850411196832, 0.39827240379402534],
      [0.4, 12.5, 5.724015253707382e-6, 0.3057910735611519],
      [0, 10, 0, 0.30849710781876083],
      [10, 10, 0.6915028921812392, 1],
    ] as const) {
      const interval = clopperPearsonInterval(count / n, n);
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    }
  });

  it('covers at least as much as promised for every proportion', () => {
    const n = 12;
    const intervals = Array.from({ length: n + 1 }, (_, count) => clopperPearsonInterval(count / n, n, 0.9));
    for (let p = 0.01; p < 1; p += 0.01) {
      const covered = intervals.reduce(
        (sum, { low, high }, count) => sum + (low <= p && p <= high ? binomial(n, count, p) : 0),
        0,
      );
      expect(covered).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('says nothing when nobody answered, and refuses what it cannot use', () => {
    expect(clopperPearsonInterval(0.3, 0)).toEqual({ low: 0, high: 1 });
    expect(() => clopperPearsonInterval(2, 5)).toThrow(RangeError);
    expect(() => clopperPearsonInterval(0.5, Infinity)).toThrow(RangeError);
    expect(() => clopperPearsonInterval(0.5, 5, 1)).toThrow(RangeError);
  });
});

function binomial(n: number, count: number, p: number): number {
  let probability = 1;
  for (let i = 1; i <= count; i++) probability *= ((n - count + i) / i) * p;
  for (let i = 0; i < n - count; i++) probability *= 1 - p;
  return probability;
}
