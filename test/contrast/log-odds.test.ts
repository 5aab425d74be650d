import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOddsRatios } from '../../src/contrast/log-odds.js';

/** Monroe, Colaresi and Quinn (2008) term by term, with every sum taken anew: eqs 15, 16 (difference), 19–20 (variance), 22 (z), 23 (prior). */
function naive(a: readonly number[], b: readonly number[], prior: number) {
  const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
  return a.map((_, w) => {
    const corpus = a.map((each, v) => each + b[v]!);
    const alpha = corpus.map((each) => (prior * each) / sum(corpus));
    const omega = (y: readonly number[]) => (y[w]! + alpha[w]!) / (sum(y) + sum(alpha) - (y[w]! + alpha[w]!));
    const delta = Math.log(omega(a) / omega(b));
    const variance = 1 / (a[w]! + alpha[w]!) + 1 / (b[w]! + alpha[w]!);
    return { value: delta, z: delta / Math.sqrt(variance) };
  });
}

describe('log-odds ratios with an informative Dirichlet prior', () => {
  test('are what the formula gives when it is written out', () => {
    const count = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(fc.property(
      fc.array(fc.record({ a: count, b: count }), { minLength: 2, maxLength: 12 }), fc.double({ min: 1, max: 2000, noNaN: true }),
      (counts, prior) => {
        const [a, b] = [counts.map((each) => each.a), counts.map((each) => each.b)];
        const expected = naive(a, b, prior);
        logOddsRatios({ a, b, prior }).forEach(({ value, z }, t) => {
          expect(value).toBeCloseTo(expected[t]!.value, 8);
          expect(z).toBeCloseTo(expected[t]!.z, 7);
        });
      },
    ));
  });

  test('of two terms by hand: 30 and 70 uses against 10 and 90, with a prior of 20', () => {
    // The prior is 20 · 40/200 = 4 and 20 · 160/200 = 16; ln(34/86) − ln(14/106) = 1.0964; variance 1/34 + 1/14.
    const [first, second] = logOddsRatios({ a: [30, 70], b: [10, 90], prior: 20 });
    expect(first!.value).toBeCloseTo(1.0964, 4);
    expect(first!.z).toBeCloseTo(1.0964 / Math.sqrt(1 / 34 + 1 / 14), 3);
    expect(second!.value).toBeCloseTo(-1.0964, 4);
  });

  test('a rare term is drawn to what both groups do, and the more the stronger the prior', () => {
    const of = (prior: number) => logOddsRatios({ a: [3, 1000], b: [0, 1000], prior })[0]!.value;
    expect(of(1000)).toBeGreaterThan(0);
    expect(of(1000)).toBeLessThan(of(100));
    expect(of(100)).toBeLessThan(of(10));
  });

  test('groups that change places change the sign alone', () => {
    const [a, b] = [[5, 40, 7], [9, 20, 1]];
    const turned = logOddsRatios({ a: b, b: a, prior: 50 });
    logOddsRatios({ a, b, prior: 50 }).forEach(({ z }, t) => expect(z).toBeCloseTo(-turned[t]!.z, 12));
  });

  test('a term that nobody uses, or the only one, tells nothing', () => {
    expect(logOddsRatios({ a: [0, 4], b: [0, 2], prior: 10 })[0]).toEqual({ value: 0, z: 0 });
    expect(logOddsRatios({ a: [0], b: [0], prior: 10 })).toEqual([{ value: 0, z: 0 }]);
    expect(logOddsRatios({ a: [3], b: [2], prior: 10 })).toEqual([{ value: 0, z: 0 }]);
  });
});
