import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestRow } from '../../src/analysis/test-row.js';
import { questionTests } from '../../src/report/question-tests.js';

function row(
  test: TestRow['test'], a: string, b: string, difference: number | null, pAdjusted: number | null,
): TestRow {
  return {
    test, variable: 'trust', by: 'group', a, b, n: 900, difference, se: 0.1, statistic: 2, df1: null, df2: 890,
    p: pAdjusted, pAdjusted, reason: pAdjusted === null ? 'no-variance' : '', flag: '',
  };
}

const of = (rows: readonly TestRow[]) => questionTests(rows, 'trust', 'group');

describe('what the tests say of a question by a variable', () => {
  it('is that levels differ from the rest where their own test holds, in the direction of the difference', () => {
    const { verdict, apart } = of([
      row('pair', 'a', 'b', 0.3, 0.001), row('pair', 'a', 'c', 0.3, 0.01), row('pair', 'b', 'c', 0, 0.9),
      row('rest', 'a', '', 0.3, 0.001), row('rest', 'b', '', -0.2, 0.049), row('rest', 'c', '', -0.2, 0.05),
    ]);
    expect([verdict, [...apart]]).toEqual(['apart', [['a', 'higher'], ['b', 'lower']]]);
  });

  it('is of a question with options whether they are spread alike', () => {
    const spread = (p: number | null) => of([{ ...row('rao_scott', '', '', null, null), p }]).verdict;
    expect([0.001, 0.2, null].map(spread)).toEqual(['apart', 'alike', 'untested']);
  });

  it('is of two levels what their pair says', () => {
    expect([...of([row('pair', 'a', 'b', -0.3, 0.001)]).apart]).toEqual([['a', 'lower'], ['b', 'higher']]);
    expect(of([row('pair', 'a', 'b', -0.3, 0.2)])).toMatchObject({ verdict: 'alike', apart: new Map() });
  });

  it('is that pairs alone differ, that none does, or that there is no test', () => {
    const rest = ['a', 'b', 'c'].map((level) => row('rest', level, '', 0.1, 0.3));
    const pairs = [row('pair', 'a', 'c', 0.2, 0.01), row('pair', 'a', 'b', 0.1, 0.2), row('pair', 'b', 'c', 0.1, 0.2)];
    expect(of([...pairs, ...rest]).verdict).toBe('pairs');
    expect(of([...pairs.slice(1), ...rest]).verdict).toBe('alike');
    expect(of([row('pair', 'a', 'b', null, null)]).verdict).toBe('untested');
    expect(of([]).verdict).toBe('untested');
  });

  it('reads no test of another question or variable', () => {
    const holds = row('pair', 'a', 'b', 1, 0.001);
    const others = [{ ...holds, variable: 'x' }, { ...holds, by: 'x' }];
    expect(of(others)).toEqual({ rows: [], verdict: 'untested', apart: new Map() });
  });

  it('never tells of a hidden level, whatever the tests are', () => {
    const level = fc.constantFrom('a', 'b', 'c');
    const tests = fc.array(fc.record({
      test: fc.constantFrom('pair' as const, 'rest' as const), a: level, b: level,
      difference: fc.double({ min: -2, max: 2, noNaN: true }), p: fc.double({ min: 0, max: 1, noNaN: true }),
    }));
    fc.assert(fc.property(tests, level, (drawn, hidden) => {
      const rows = drawn.map(({ test, a, b, difference, p }) => row(test, a, test === 'rest' ? '' : b, difference, p));
      const told = of(rows.map((each) =>
        (each.a === hidden || each.b === hidden ? { ...each, flag: 'suppress' as const } : each)));
      expect(told.apart.has(hidden)).toBe(false);
      expect(told.rows.some(({ a, b }) => a === hidden || b === hidden)).toBe(false);
    }));
  });
});
