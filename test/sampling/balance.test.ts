import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBalance, type StratumComposition } from '../../src/sampling/balance.js';
import { drawStratum } from '../../src/sampling/draw-stratum.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the balance of a sample', () => {
  test('shows each category of the sample against the population', () => {
    const { categories } = compareBalance([{ population: [600, 300, 100], sample: [50, 40, 10] }]);
    expect(categories[1]).toEqual({
      population: 300, sample: 40, populationShare: 0.3, sampleShare: 0.4, difference: expect.closeTo(0.1, 12),
      expected: 30,
    });
  });

  test('is, for one stratum, the test of independence of being drawn', () => {
    // scipy 1.17.1: stats.chi2_contingency([[50, 40, 10], [550, 260, 90]], correction=False), statistic * 999 / 1000
    const { test: result } = compareBalance([{ population: [600, 300, 100], sample: [50, 40, 10] }]);
    expect(result!.df).toBe(2);
    expect(result!.chiSquare).toBeCloseTo(5.55, 10);
    expect(result!.p).toBeCloseTo(0.06234947, 7);
  });

  test('is Pearson’s goodness of fit times (N − 1) / (N − n) for one stratum', () => {
    const stratum = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 100 })), { minLength: 2, maxLength: 6 }
    )
      .map((cells) => ({
        population: cells.map(([count]) => count),
        sample: cells.map(([count, percent]) => Math.floor((count * percent) / 100)),
      }));
    fc.assert(fc.property(stratum, ({ population, sample }) => {
      const [all, drawn] = [sum(population), sum(sample)];
      fc.pre(drawn > 0 && drawn < all);
      const pearson = sum(population.map((count, a) => {
        const expected = (drawn * count) / all;
        return ((sample[a]! - expected) * (sample[a]! - expected)) / expected;
      }));
      const { test: result } = compareBalance([{ population, sample }]);
      expect(result!.df).toBe(population.length - 1);
      const named = (pearson * (all - 1)) / (all - drawn);
      expect(Math.abs(result!.chiSquare - named)).toBeLessThan(1e-8 * (1 + named));
    }));
  });

  test('takes no allocation out of proportion for imbalance', () => {
    const strata: StratumComposition[] = [
      { population: [900, 100], sample: [9, 1] }, { population: [10, 90], sample: [5, 45] }
    ];
    const { categories, test: result } = compareBalance(strata);
    expect(categories[0]!.difference).toBeLessThan(-0.5);
    expect(result).toEqual({ chiSquare: 0, df: 1, p: 1 });
  });

  test('has nothing to test where all are drawn, or where a stratum has one category only', () => {
    expect(compareBalance([{ population: [3, 4], sample: [3, 4] }]).test).toBeUndefined();
    expect(
      compareBalance([{ population: [30, 0], sample: [3, 0] }, { population: [0, 30], sample: [0, 5] }]).test
    ).toBeUndefined();
  });

  test('calls random draws unbalanced as often as it says: 5 in 100', () => {
    const populations = [[60, 30, 30], [20, 50, 10], [100, 20, 40]];
    const draws = 4000;
    let [rejected, mean] = [0, 0];
    for (let seed = 0; seed < draws; seed++) {
      const strata = populations.map((population, h) => {
        const members = population.flatMap((count, category) => Array.from({ length: count }, () => category));
        const drawn = drawStratum(members, [60, 20, 50][h]!, seed, `s${h}`);
        return {
          population, sample: population.map((_, category) => drawn.filter((each) => each === category).length)
        };
      });
      const { chiSquare, p } = compareBalance(strata).test!;
      if (p < 0.05) rejected += 1;
      mean += chiSquare / draws;
    }
    // The mean is exactly df = 2 by the covariance that is used; five standard errors: 5 · 2 / √4000 and 5 · √(0.05 ·
    // 0.95 / 4000).
    expect(Math.abs(mean - 2)).toBeLessThan(0.16);
    expect(Math.abs(rejected / draws - 0.05)).toBeLessThan(0.0172);
  });
});
