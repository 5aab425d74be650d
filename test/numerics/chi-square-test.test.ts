import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareOfFit, chiSquareOfGroups } from '../../src/numerics/chi-square-test.js';

describe("Pearson's test of two groups", () => {
  it("agrees with R's chisq.test without continuity correction", () => {
    // R: chisq.test(cbind(c(12, 20, 8), c(5, 25, 30)), correct = FALSE); digits from mpmath 1.3.0.
    const test = chiSquareOfGroups([12, 20, 8], [5, 25, 30])!;
    expect(test.statistic).toBeCloseTo(12.682031877078318, 12);
    expect(test.p).toBeCloseTo(0.0017625107243845722, 14);
    expect(test).toMatchObject({ df: 2, smallestExpected: 6.8 });
  });

  it('leaves out categories of nobody, and needs two categories and two groups', () => {
    expect(chiSquareOfGroups([12, 0, 20, 8], [5, 0, 25, 30])).toEqual(chiSquareOfGroups([12, 20, 8], [5, 25, 30]));
    expect(chiSquareOfGroups([12, 0], [5, 0])).toBeUndefined();
    expect(chiSquareOfGroups([0, 0], [5, 7])).toBeUndefined();
    expect(chiSquareOfGroups([], [])).toBeUndefined();
  });

  it('is 0 for groups that are spread alike, and the same either way round', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(counts, fc.integer({ min: 1, max: 9 }), (first, times) => {
      expect(chiSquareOfGroups(first, first.map((count) => count * times))!.statistic).toBeCloseTo(0, 8);
      const shifted = [...first.slice(1), first[0]!];
      expect(chiSquareOfGroups(first, shifted)!.statistic).toBeCloseTo(chiSquareOfGroups(shifted, first)!.statistic, 8);
    }));
  });
});

describe("Pearson's test of fit", () => {
  it("agrees with R's chisq.test of given shares", () => {
    // R: chisq.test(c(18, 22, 20), p = c(1, 1, 2) / 4); digits from mpmath 1.3.0.
    const test = chiSquareOfFit([18, 22, 20], [1, 1, 2])!;
    expect(test.statistic).toBeCloseTo(7.2, 12);
    expect(test.p).toBeCloseTo(0.027323722447292562, 14);
    expect(test.df).toBe(2);
  });

  it('needs two categories and somebody', () => {
    expect(chiSquareOfFit([18, 0], [4, 0])).toBeUndefined();
    expect(chiSquareOfFit([0, 0], [4, 2])).toBeUndefined();
  });
});
