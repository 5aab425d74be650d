import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continuousBenefit } from '../../src/sampling/continuous-benefit.js';
import type { FrameRow } from '../../src/sampling/read-frame.js';

const spell = (at: number, first: number, last: number): FrameRow => ({ at, benefit: { first, last } });
const byPosition = (a: FrameRow, b: FrameRow) => a.at - b.at;
const joined = (rows: readonly FrameRow[], day: number, gap = 0) => {
  const found = continuousBenefit(rows, day, gap, byPosition);
  return found && { current: found.current.at, since: found.since.at, weeks: found.weeks };
};

describe('benefit without a break', () => {
  test('joins spells that follow day upon day, overlap, or lie within each other', () => {
    expect(joined([spell(0, 0, 29), spell(1, 30, Infinity)], 70)).toEqual({ current: 1, since: 0, weeks: 10 });
    expect(joined([spell(0, 0, 40), spell(1, 30, 90)], 70)).toEqual({ current: 1, since: 0, weeks: 10 });
    expect(
      joined([spell(0, 0, 69), spell(1, 10, 20), spell(2, 70, 80)], 70)
    ).toEqual({ current: 2, since: 0, weeks: 10 });
  });

  test('ends at a day without benefit, unless such days are allowed', () => {
    const rows = [spell(0, 0, 28), spell(1, 30, Infinity)];
    expect(joined(rows, 70)).toEqual({ current: 1, since: 1, weeks: 5 });
    expect(joined(rows, 70, 1)).toEqual({ current: 1, since: 0, weeks: 10 });
  });

  test('counts whole weeks only: 56 days are eight weeks, 55 are seven', () => {
    expect(joined([spell(0, 44, Infinity)], 100)).toMatchObject({ weeks: 8 });
    expect(joined([spell(0, 45, Infinity)], 100)).toMatchObject({ weeks: 7 });
  });

  test('is there only where a spell runs on the day, its last day included', () => {
    expect(joined([spell(0, 0, 70)], 70)).toMatchObject({ weeks: 10 });
    expect(joined([spell(0, 0, 69)], 70)).toBeUndefined();
    expect(joined([spell(0, 71, Infinity)], 70)).toBeUndefined();
    expect(joined([{ at: 0, course: { first: 0, last: Infinity } }], 70)).toBeUndefined();
  });

  test('of two that run on the day is the one that began last', () => {
    expect(joined([spell(0, 0, Infinity), spell(1, 60, Infinity)], 70)).toEqual({ current: 1, since: 0, weeks: 10 });
  });

  test('reaches back as far as a calendar says that is filled in day by day', () => {
    const spells = fc.array(fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 25 })), { maxLength: 8 });
    fc.assert(fc.property(spells, fc.nat({ max: 4 }), (drawn, gap) => {
      const rows = drawn.map(([first, length], at) => spell(at, first, first + length));
      const day = 100;
      const paid = new Set(drawn.flatMap(([first, length]) => Array.from({ length: length + 1 }, (_, i) => first + i)));
      let [since, missing] = [day, 0];
      for (let each = day; each >= 0 && missing <= gap; each--) {
        if (paid.has(each)) [since, missing] = [each, 0];
        else missing += 1;
      }
      expect(joined(rows, day, gap)?.weeks).toBe(paid.has(day) ? Math.floor((day - since) / 7) : undefined);
    }));
  });
});
