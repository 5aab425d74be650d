import { describe, expect, test } from 'vitest';
import { hasUnapprovedQuotes } from '../../src/exports/report-document.js';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { reportOf } from '../../src/report/report.js';
import { withJudgedQuotes, type QuoteJudgement } from '../../src/report/with-judged-quotes.js';
import type { QuoteOrigin } from '../../src/quotes/quote-origin.js';
import { sampleRun } from '../web/sample-run.js';

const judged = (key: string, standing: QuoteJudgement['standing'], shown = 'Ordene […] som de står'): QuoteJudgement =>
  ({ answer: sampleRun.bulk.answers.find((answer) => answer.key === key)!, shown, standing, origin: null });
const plain = reportOf(sampleRun);
const keysIn = (report: typeof plain, theme = 'help-support'): string[] =>
  report.groups.find(({ group }) => group === 'satisfied')!.themes.find((each) => each.theme === theme)!.quotes.map(({ key }) => key);

describe('a report with what people made of its quotes', () => {
  test('is the plain report where nobody judged any', () => {
    expect(withJudgedQuotes(plain, sampleRun, [])).toBe(plain);
  });

  test('has approved quotes first, in the words that were approved, and the drawn ones marked', () => {
    const report = withJudgedQuotes(plain, sampleRun, [judged('s9', 'approved')]);
    expect(keysIn(plain)).toEqual(['masked', 's4']);
    expect(keysIn(report)).toEqual(['s9', 'masked', 's4']);
    expect(hasUnapprovedQuotes(report)).toBe(true);
    const text = renderMarkdownReport(report, 'da');
    expect(text.match(/som de står/g)).toHaveLength(1);
  });

  test('leaves out what was rejected, marks what has fallen, and holds no more quotes than a run draws', () => {
    const report = withJudgedQuotes(plain, sampleRun, [
      judged('masked', 'rejected'), judged('s4', 'fallen'), judged('s1', 'approved'), judged('s2', 'approved'),
    ]);
    expect(keysIn(report)).toEqual(['s1', 's2', 's4']);
    const full = withJudgedQuotes(plain, sampleRun, ['s1', 's2', 's3', 's5'].map((key) => judged(key, 'approved')));
    expect(keysIn(full)).toEqual(['s1', 's2', 's3', 's5']);
  });

  test('gives a theme no quote where its figure may not be shown', () => {
    const themes = sampleRun.results.themes.map((theme) => ({
      ...theme, groups: theme.groups.map((group) => ({ ...group, coded: 2, share: { ...group.share, n: 3, flag: 'suppress' as const } })),
    }));
    const run = { ...sampleRun, results: { ...sampleRun.results, themes } };
    expect(keysIn(withJudgedQuotes(reportOf(run), run, [judged('s1', 'approved')]))).toEqual([]);
  });

  test('says in the appendix how each approved quote was found, and without numbers that tell of few', () => {
    const drawn: QuoteOrigin = {
      kind: 'drawn', run: sampleRun.id, coding: 'c0de', matching: 46, eligible: 45, shareable: true, place: 2, rejected: [], receipt: 'ab12cd34ef56789',
      request: { theme: 'help-support', segment: 'satisfied', count: 3, seed: 7, method: 'random', chance: 'equal', length: [40, 400] },
    };
    const told = (origin: QuoteOrigin | null): string =>
      renderMarkdownReport(withJudgedQuotes(plain, sampleRun, [{ ...judged('s9', 'approved'), origin }]), 'da');
    expect(told(drawn)).toContain('Trukket som nummer 2 blandt 45 egnede svar (tilfældigt, startværdi 7). Kvittering ab12cd34ef56.');
    for (const few of [{ ...drawn, shareable: false }, { ...drawn, request: { ...drawn.request, filters: { levels: { gender: 'kvinde' } } } }]) {
      expect(told(few)).toContain('Trukket som nummer 2 (tilfældigt, startværdi 7). Kvittering ab12cd34ef56.');
    }
    expect(told({ ...drawn, run: 'ffffff000000' })).toContain('startværdi 7, analysen ffffff)');
    const picked = told({ kind: 'picked', by: 'search', run: sampleRun.id, coding: '' });
    expect(picked).toContain('Valgt ved søgning, ikke trukket.');
    expect(picked).toContain('Godkendt. Valgt, ikke trukket.');
    expect(told(null)).toContain('Godkendt, før kvitteringer blev gemt.');
    expect(renderMarkdownReport(plain, 'da')).not.toContain('Godkendte citater og deres træk');
  });
});
