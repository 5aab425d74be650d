import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyEstimate, type Estimate } from '../../src/estimates/estimate.js';
import { estimateScore } from '../../src/estimates/estimate-score.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import { flagReason, flagScore, flagShare, type Unflagged } from '../../src/estimates/flag-estimate.js';
import type { QuestionFigure } from '../../src/estimates/question-figures.js';
import { suppressComplements } from '../../src/estimates/suppress-complements.js';
import { unweighted } from '../../src/weighting/weights.js';

const figure = (value: number, low: number | null, high: number | null, n = 200): Unflagged =>
  ({ value, low, high, n, se: 0.01, sumOfWeights: n, effectiveN: n, df: n - 1 });

// Parker et al. 2017, Vital and Health Statistics 2(175), table of the standards and its limits.
describe('a share is', () => {
  test.each([
    ['as it is with an interval of 0.05 at most, however small', 0.01, 0, 0.05, ''],
    ['unreliable with an interval over 0.05 that is over 130 % of it', 0.05, 0.02, 0.086, 'unreliable'],
    ['as it is with one of 130 % of it', 0.05, 0.02, 0.084, ''],
    ['unreliable with an interval of 0.30', 0.5, 0.35, 0.65, 'unreliable'],
    ['as it is with one just below', 0.5, 0.36, 0.65, ''],
    ['unreliable when nobody has it and the interval is over 0.05', 0, 0, 0.051, 'unreliable'],
    ['without an interval, which is said', 0.5, null, null, 'no-interval'],
  ] as const)('%s', (_, value, low, high, flag) => {
    expect(flagShare(figure(value, low, high), 5)).toBe(flag);
  });

  test('suppressed on fewer than the minimum cell, whatever else it is', () => {
    expect([3, 4, 5].map((n) => flagShare({ ...figure(0.5, 0.4, 0.6, n), effectiveN: 100 }, 5)))
      .toEqual(['suppress', 'suppress', '']);
    expect(flagShare(figure(0.5, null, null, 4), 5)).toBe('suppress');
  });

  test('unreliable on an effective n under 30', () => {
    expect([29.9, 30].map((effectiveN) => flagShare({ ...figure(0.5, 0.4, 0.6), effectiveN }, 5)))
      .toEqual(['unreliable', '']);
  });
});

test('a mean is unreliable when its interval is as wide as two answers are apart', () => {
  expect([figure(3, 2.5, 3.5), figure(3, 2.51, 3.5)].map((each) => flagScore(each, 5, 5))).toEqual(['unreliable', '']);
});

test.each([[2, 0.25], [3, 0.5], [7, 1.5], [11, 2.5]])(
  'a mean on %i steps is unreliable when its interval is a quarter of their range, %d', (steps, quarter) => {
    expect([figure(1.5, 1, 1 + quarter), figure(1.5, 1, 0.99 + quarter)].map((each) => flagScore(each, 5, steps)))
      .toEqual(['unreliable', '']);
  });

describe('there is no interval, but a reason,', () => {
  const of = (n: number, minimumCell = 5) => [
    estimateShare(unweighted(n), new Uint8Array(n).fill(1), (i) => i % 2 === 0, minimumCell),
    estimateScore(unweighted(n), new Uint8Array(n).fill(1), (i) => 1 + (i % 5), minimumCell),
  ];

  test('of nobody and of one', () => {
    const nobody = [
      estimateShare(unweighted(3), new Uint8Array(3), () => true, 5), estimateScore(unweighted(3), new Uint8Array(3), () => 1, 5),
    ];
    expect(nobody.map((each) => [each.value, each.low, each.flag, flagReason(each, 5)]))
      .toEqual(Array.from({ length: 2 }, () => [null, null, 'suppress', 'empty-domain']));
    expect(of(1).map((each) => [each.low, each.se, each.flag, flagReason(each, 5)]))
      .toEqual(Array.from({ length: 2 }, () => [null, null, 'suppress', 'one-respondent']));
  });

  test('of as many as cells that they were drawn in, one in each', () => {
    const drawn = unweighted(6);
    const cells = { ...drawn.design, stratified: true, cellOf: Int32Array.from({ length: 6 }, (_, i) => i), sizes: new Float64Array(6).fill(1), factors: new Float64Array(6).fill(1) };
    const share = estimateShare({ ...drawn, design: cells }, new Uint8Array(6).fill(1), (i) => i < 3, 5);
    expect([share.df, share.low, share.flag, flagReason(share, 5)]).toEqual([0, null, 'no-interval', 'no-degrees-of-freedom']);
  });

  test('and every flag has a reason, only flags have one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 3, max: 12 }), (n, minimumCell) => {
      for (const each of of(n, minimumCell)) {
        expect(flagReason(each, minimumCell) === '').toBe(each.flag === '');
        if (n < minimumCell) expect(flagReason(each, minimumCell)).toMatch(/one-respondent|few-respondents/);
      }
    }));
    expect(flagReason({ ...figure(0.5, 0.45, 0.55), flag: 'suppress' }, 5)).toBe('complement');
    expect(flagReason({ ...figure(0.5, 0.3, 0.7), flag: 'unreliable' }, 5)).toBe('wide-interval');
    expect(flagReason({ ...figure(0.5, 0.4, 0.6), effectiveN: 20, flag: 'unreliable' }, 5)).toBe('few-effective');
  });
});

const minimumCell = 5;
const estimateOf = (n: number): Estimate =>
  (n === 0 ? emptyEstimate : { ...figure(0.5, 0.45, 0.55, n), flag: n < minimumCell ? 'suppress' : '' });
const breakdown = (counts: readonly number[], by = 'municipality'): QuestionFigure[] => counts.map((n, k) =>
  ({ variable: 'q1', statistic: 'mean', category: '', by, level: `l${k}`, dontKnow: 0, estimate: estimateOf(n) }));
const hiddenOf = (figures: readonly QuestionFigure[]) =>
  figures.filter(({ estimate: { flag, n } }) => flag === 'suppress' && n > 0);

describe('what subtraction would give is suppressed too:', () => {
  const hidden = (counts: readonly number[]) =>
    suppressComplements(breakdown(counts), minimumCell).map(({ estimate }) => Number(estimate.flag === 'suppress'));

  test('the smallest of the others, the first of equals', () => {
    expect(hidden([3, 40, 20, 20])).toEqual([1, 0, 1, 0]);
  });

  test('until those that are hidden are as many as may be shown', () => {
    expect(hidden([1, 2, 30, 20])).toEqual([1, 1, 0, 1]);
    expect(hidden([2, 3, 30, 20])).toEqual([1, 1, 0, 0]);
  });

  test('not a level without anybody, which hides nothing', () => {
    expect(hidden([3, 0, 30, 20])).toEqual([1, 1, 0, 1]);
  });

  test('nothing where nothing is hidden, and each statistic and variable by itself', () => {
    expect(hidden([30, 0, 20])).toEqual([0, 1, 0]);
    const figures = [...breakdown([3, 20, 30]), ...breakdown([10, 20, 30], 'gender')];
    expect(hiddenOf(suppressComplements(figures, minimumCell)).map(({ by, level }) => by + level))
      .toEqual(['municipalityl0', 'municipalityl1']);
  });

  test('and from what is shown no figure on so few can be found', () => {
    fc.assert(fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 }),
      fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (counts, values) => {
        const figures = breakdown(counts).map((each, k) =>
          ({ ...each, estimate: { ...each.estimate, value: each.estimate.n === 0 ? null : values[k]! } }));
        const frozen = JSON.stringify(figures);
        const result = suppressComplements(figures, minimumCell);
        expect(JSON.stringify(figures)).toBe(frozen);
        // What everybody's sum leaves when the levels that are shown are taken off is all that a reader can find.
        const left = hiddenOf(result);
        const n = left.reduce((sum, { estimate }) => sum + estimate.n, 0);
        if (left.length === 0) expect(counts.every((each) => each === 0 || each >= minimumCell)).toBe(true);
        // Where all levels are hidden nothing can be taken off.
        else expect((left.length >= 2 && n >= minimumCell) || left.length === counts.filter(Boolean).length).toBe(true);
        // Whatever was hidden before still is, and no number changed.
        figures.forEach((each, k) => {
          expect({ ...result[k]!.estimate, flag: each.estimate.flag }).toEqual(each.estimate);
          if (each.estimate.flag === 'suppress') expect(result[k]!.estimate.flag).toBe('suppress');
        });
      },
    ));
  });
});
