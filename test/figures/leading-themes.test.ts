import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeRow } from '../../src/figures/figure.js';
import { leadingThemes } from '../../src/figures/leading-themes.js';
import { measureOf } from '../../src/figures/measure.js';
import { bothLanguages, estimate } from '../report/example-run.js';

function row(theme: string, share: number, half: number, n = 500): ThemeRow {
  return {
    theme, label: bothLanguages(theme), pole: 'positive',
    values: [{ group: 'satisfied', share: measureOf(estimate(share, n, half), 5), coded: { kind: 'count', value: 1 } }],
  };
}

const leaders = (rows: readonly ThemeRow[]): string[] =>
  leadingThemes(rows, 'satisfied').themes.map(({ theme }) => theme);

describe('the leading themes of a group', () => {
  it('is one theme when its interval lies above all others', () => {
    expect(leaders([row('b', 0.2, 0.02), row('a', 0.3, 0.02)])).toEqual(['a']);
  });

  it('are all themes whose intervals overlap the highest one’s, so that no difference is claimed among them', () => {
    expect(leaders([row('b', 0.27, 0.02), row('a', 0.3, 0.02), row('c', 0.2, 0.02)])).toEqual(['a', 'b']);
  });

  it('are none when the figures are suppressed, when nobody mentions a theme, or in a group without figures', () => {
    expect(leaders([row('a', 0.5, 0.1, 4)])).toEqual([]);
    expect(leaders([row('a', 0, 0.01)])).toEqual([]);
    expect(leadingThemes([row('a', 0.3, 0.02)], 'dissatisfied').themes).toEqual([]);
  });

  it('never leave out a theme that reaches into the interval of the highest', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const half = fc.double({ min: 0, max: 0.2, noNaN: true });
    const shares = fc.array(fc.tuple(share, half), { minLength: 1 });
    fc.assert(fc.property(shares, (values) => {
      const rows = values.map(([share, half], i) => row(String(i), share, half));
      const found = new Set(leaders(rows));
      const highest = Math.max(...values.map(([share]) => share));
      const floors = values.filter(([share]) => share === highest).map(([share, half]) => Math.max(0, share - half));
      values.forEach(([share, half], i) => {
        if (share + half < Math.min(...floors)) expect(found.has(String(i))).toBe(false);
        if (share + half >= Math.max(...floors)) expect(found.has(String(i))).toBe(true);
      });
    }));
  });
});
