import { describe, expect, it } from 'vitest';
import { themesFigure } from '../../src/figures/themes-figure.js';
import { figureTable } from '../../src/figures/figure-table.js';
import { bareRun, exampleRun } from '../report/example-run.js';

const figure = themesFigure(exampleRun.results.themes, true, 5)!;

describe('the figure of themes', () => {
  it('tells praise in the order of the satisfied, then complaints in the order of the dissatisfied', () => {
    expect(figure.rows.map(({ theme }) => theme)).toEqual([
      'help-support', 'competent-caseworker', 'dialogue', 'trust-respect',
      'individual-needs', 'unclear-communication', 'bureaucracy', 'caseworker-change',
    ]);
  });

  it('draws the satisfied and the dissatisfied, and has the neutral in its table only', () => {
    expect(figure.groups).toEqual(['satisfied', 'dissatisfied']);
    const groups = figureTable(figure).rows.slice(0, 3).map(([, group]) => group);
    expect(groups).toEqual([
      { kind: 'group', group: 'satisfied' },
      { kind: 'group', group: 'dissatisfied' },
      { kind: 'group', group: 'neutral' },
    ]);
  });

  it('draws the neutral when there is nobody else', () => {
    const neutral = exampleRun.results.themes.map((theme) =>
      ({ ...theme, groups: theme.groups.filter(({ group }) => group === 'neutral') }));
    expect(themesFigure(neutral, true, 5)!.groups).toEqual(['neutral']);
  });

  it('has the share as coded in its table where some are corrected, and marks where that is uncertain', () => {
    const corrected = exampleRun.results.themes.map((theme) => ({
      ...theme,
      groups: theme.groups.map((own) => ({
        ...own, raw: { ...own.share, value: 0.01 },
        corrected: { doubt: own.group === 'neutral' ? 'few-codings' as const : own.share.value! < 0.1 ? 'rare' as const : '' as const },
      })),
    }));
    const { columns, rows } = figureTable(themesFigure(corrected, true, 5)!);
    expect(columns).toEqual(['theme', 'group', 'share', 'interval', 'raw-share', 'coded', 'base']);
    expect(rows.slice(0, 3).map((row) => [row[2], row[4]])).toEqual([
      [{ kind: 'share', value: 0.312, reliable: true }, { kind: 'share', value: 0.01, reliable: true }],
      [{ kind: 'share', value: 0.04, reliable: false }, { kind: 'share', value: 0.01, reliable: true }],
      [{ kind: 'share', value: 0.13, reliable: false }, { kind: 'share', value: 0.13, reliable: false }],
    ]);
  });

  it('has an axis from 0 to beyond the longest interval that is drawn', () => {
    expect(figure.ticks[0]).toBe(0);
    expect(figure.ticks.at(-1)).toBeGreaterThanOrEqual(0.312 + 0.02);
    expect(figure.ticks.at(-1)).toBeLessThanOrEqual(0.4);
  });

  it('marks a theme that cannot be told apart from the most mentioned', () => {
    expect(figure.finding).toMatchObject({
      groups: [
        { group: 'satisfied', themes: [{ theme: 'help-support' }] },
        { group: 'dissatisfied', themes: [{ theme: 'individual-needs' }, { theme: 'unclear-communication' }] },
      ],
    });
  });

  it('shows suppressed shares as such, without their number or their count', () => {
    const bare = themesFigure(bareRun.results.themes, false, 5)!;
    expect(bare.rows[0]!.values).toEqual([
      { group: 'all', share: { kind: 'suppressed', under: 5 }, coded: { kind: 'suppressed', under: 5 } },
    ]);
    expect(JSON.stringify(bare)).not.toContain('0.4242');
    expect(bare.ticks.at(-1)).toBeLessThanOrEqual(1);
  });

  it('is absent without themes or groups', () => {
    expect(themesFigure([], true, 5)).toBeUndefined();
    expect(themesFigure([{ ...exampleRun.results.themes[0]!, groups: [] }], true, 5)).toBeUndefined();
  });
});
