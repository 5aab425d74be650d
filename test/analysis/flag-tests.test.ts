import { expect, test } from 'vitest';
import { flagTests } from '../../src/analysis/flag-tests.js';
import type { ThemeSummary } from '../../src/analysis/run.js';
import type { TestKind, TestRow } from '../../src/analysis/test-row.js';
import type { QuestionFigure } from '../../src/estimates/question-figures.js';
import { estimate } from '../report/example-run.js';

const row = (kind: TestKind, a: string, b: string, variable = 'q1', by = 'gender'): TestRow => ({
  test: kind, variable, by, a, b, n: 90, difference: 0.4, se: 0.1, statistic: 4, df1: null, df2: 80, p: 0.01,
  pAdjusted: 0.02, reason: '', flag: '',
});
const mean = (level: string, n: number, by = 'gender'): QuestionFigure =>
  ({ variable: 'q1', statistic: 'mean', category: '', by, level, dontKnow: 0, estimate: estimate(3, n) });
const theme = (n: number): ThemeSummary => ({
  theme: 'help', label: { da: '', en: '' }, definition: { da: '', en: '' }, pole: 'positive',
  groups: [{ group: 'satisfied', coded: 2, share: estimate(0.4, n) }, { group: 'dissatisfied', coded: 2, share: estimate(0.4, 90) }],
});

test('a difference from a hidden figure is flagged, whether figures differ at all is not', () => {
  const figures = [mean('x', 3), mean('kvinde', 50), mean('mand', 50), mean('mand', 3, 'other')];
  const rows = [
    row('rao_scott', '', ''), row('wald', '', ''), row('pair', 'kvinde', 'mand'), row('pair', 'kvinde', 'x'),
    row('pair', 'x', 'mand'), row('rest', 'x', ''), row('rest', 'mand', ''),
    row('theme', 'dissatisfied', 'satisfied', 'help', 'segment'),
  ];
  const flagged = (n: number) => flagTests(rows, figures, [theme(n)]).map(({ flag }) => flag);
  expect(flagged(90)).toEqual(['', '', '', 'suppress', 'suppress', 'suppress', '', '']);
  expect(flagged(3).at(-1)).toBe('suppress');
  // The numbers stand as they were.
  expect(flagTests(rows, figures, [theme(3)]).map((each) => ({ ...each, flag: '' }))).toEqual(rows);
});
