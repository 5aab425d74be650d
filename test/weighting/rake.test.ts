import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rake, type Margin } from '../../src/weighting/rake.js';

/** Strata of two variables with 3 and 2 levels. */
const levels = [[0, 0, 1, 1, 2, 2], [0, 1, 0, 1, 0, 1]].map((each) => Int32Array.from(each));
const marginsOf = (population: readonly number[]) => levels.map((levelOf): Margin => {
  const totals = new Float64Array(Math.max(...levelOf) + 1);
  levelOf.forEach((level, h) => { totals[level]! += population[h]!; });
  return { levelOf, totals };
});
const six = (least: number) => fc.array(fc.integer({ min: least, max: 60 }), { minLength: 6, maxLength: 6 });

describe('raked weights', () => {
  test('meet every margin, and are a product of a factor for each variable', () => {
    fc.assert(fc.property(six(1), six(1), (respondents, population) => {
      const { weights, deviation } = rake(respondents, marginsOf(population));
      expect(deviation).toBeLessThan(1e-12);
      for (const { levelOf, totals } of marginsOf(population)) {
        totals.forEach((total, level) => {
          const sum = weights.reduce((all, weight, h) =>
            all + (levelOf[h] === level ? respondents[h]! * weight : 0), 0);
          expect(sum / total).toBeCloseTo(1, 10);
        });
      }
      for (const h of [2, 4]) expect((weights[h]! * weights[1]!) / (weights[h + 1]! * weights[0]!)).toBeCloseTo(1, 9);
    }));
  });

  test('that cannot be reached say how far they are off', () => {
    // Level 0 of one variable is answered only by level 0 of the other, which has fewer citizens.
    const { rounds, deviation } = rake([5, 0, 5, 5, 0, 0], marginsOf([10, 50, 20, 20, 0, 0]), 50);
    expect(rounds).toBe(50);
    expect(deviation).toBeGreaterThan(0.01);
  });
});
