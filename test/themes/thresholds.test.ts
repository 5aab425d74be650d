import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, chance } from '../../src/themes/calibration.js';
import { crossValidationFolds } from '../../src/themes/folds.js';
import { bestThreshold, bestThresholds } from '../../src/themes/thresholds.js';
import { seededRandom } from '../../src/numerics/random.js';

function f1(chances: readonly number[], present: readonly number[], threshold: number): number {
  const given = chances.map((each) => each >= threshold);
  const right = given.filter((each, i) => each && present[i] === 1).length;
  const all = given.filter(Boolean).length + present.filter((each) => each === 1).length;
  return all === 0 ? 0 : (2 * right) / all;
}

describe('the best threshold', () => {
  it('has the F1 of the best of all thresholds, tried one by one', () => {
    const one = fc.tuple(fc.integer({ min: 1, max: 20 }).map((n) => n / 21), fc.constantFrom(0, 1));
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (answers) => {
      const chances = answers.map(([each]) => each);
      const present = answers.map(([, each]) => each);
      const best = Math.max(...[0, ...chances].map((each) => f1(chances, present, each)));
      expect(f1(chances, present, bestThreshold(Float64Array.from(chances), present))).toBeCloseTo(best, 12);
    }));
  });

  it('is the shared one for a theme that nobody has, and near its own for a common one', () => {
    const rows = 1000;
    const chances = Float64Array.from({ length: rows * 2 }, (_, i) => (i % 2 === 0 ? (i / 2 + 0.5) / rows : 0.001));
    const present = Array.from({ length: rows * 2 }, (_, i) => (i % 2 === 0 && i / 2 >= 800 ? 1 : 0));
    const [own, none] = bestThresholds(chances, present, 2);
    expect(own).toBeCloseTo(0.8, 2);
    expect(none).toBeCloseTo(bestThreshold(chances, present), 12);
  });
});

describe('calibration', () => {
  it('finds the slope and offset that chances were drawn with', () => {
    const random = seededRandom(3, 'test');
    const scores = Float64Array.from({ length: 20_000 }, () => 8 * random() - 4);
    const present = scores.map((score) => (random() < 1 / (1 + Math.exp(-(2 * score - 1))) ? 1 : 0));
    const { slope, offset } = calibrate(scores, present);
    expect(slope).toBeCloseTo(2, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });

  it('is never certain, not even of answers that the scores part perfectly', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -15, max: 15, noNaN: true }), { minLength: 1, maxLength: 30 }), (scores) => {
      const fitted = calibrate(scores, scores.map((score) => (score > 0 ? 1 : 0)));
      expect(fitted.slope).toBeGreaterThan(0);
      for (const score of scores) {
        expect(chance(fitted, score)).toBeGreaterThan(0);
        expect(chance(fitted, score)).toBeLessThanOrEqual(1);
      }
    }));
  });
});

describe('the parts of a cross-validation', () => {
  it('hold a group together and answers evenly', () => {
    const groups = Array.from({ length: 90 }, (_, i) => 'abcdefghi'[i % 9]!);
    const folds = crossValidationFolds(groups, 3, seededRandom(1, 'test'));
    for (const group of 'abcdefghi') expect(new Set(folds.filter((_, i) => groups[i] === group)).size).toBe(1);
    for (const fold of [0, 1, 2]) expect(folds.filter((each) => each === fold)).toHaveLength(30);
  });

  it('are drawn when fewer than three groups are known', () => {
    const groups = Array.from({ length: 100 }, (_, i) => (i < 50 ? 'a' : 'b'));
    const folds = crossValidationFolds(groups, 5, seededRandom(1, 'test'));
    expect(folds).toEqual(crossValidationFolds(groups, 5, seededRandom(1, 'test')));
    for (const fold of [0, 1, 2, 3, 4]) expect(folds.filter((each) => each === fold)).toHaveLength(20);
    expect(new Set(folds.slice(0, 50)).size).toBe(5);
  });
});
