import { describe, expect, it } from 'vitest';
import type { LeadingThemes } from '../../src/figures/finding.js';
import { measureOf } from '../../src/figures/measure.js';
import { satisfactionFigure } from '../../src/figures/satisfaction-figure.js';
import { themesFigure } from '../../src/figures/themes-figure.js';
import { figureText } from '../../src/wording/figure-words.js';
import { leadingText } from '../../src/wording/finding-words.js';
import { bareRun, bothLanguages, estimate, exampleRun } from '../report/example-run.js';

const stacked = satisfactionFigure(exampleRun.results.satisfaction!, true, 5);
const themes = themesFigure(exampleRun.results.themes, true, 5)!;

describe('the words of a figure', () => {
  it('have the finding as title', () => {
    expect(figureText(stacked, 'da').title)
      .toBe('59,2 pct. af borgerne er tilfredse, og den gennemsnitlige score er 3,54');
    expect(figureText(stacked, 'en').title).toBe('59.2% of the citizens are satisfied, and the mean score is 3.54');
    expect(figureText(themes, 'da').title).toBe('Blandt de tilfredse nævnes hjælp og støtte oftest: 31,2 pct.; '
      + 'blandt de utilfredse nævnes manglende forståelse for individuelle behov (29,0 pct.) og uklar kommunikation '
      + '(28,0 pct.) oftest, men de kan ikke adskilles fra hinanden');
    expect(figureText(themes, 'en').title)
      .toMatch(/^Among satisfied citizens, hjælp og støtte is mentioned most often: 31\.2%; among dissatisfied/);
  });

  it('tell who said do not know and were left out', () => {
    expect(figureText(stacked, 'da').base.join(' ')).toContain('»Ved ikke/ikke relevant« (n = 463) indgår ikke.');
  });

  it('tell the base of each group that is drawn, and what the marks that occur mean', () => {
    expect(figureText(themes, 'da').base.join(' ')).toContain('n = 2.200 tilfredse borgere og 1.900 utilfredse borgere');
    expect(figureText(themes, 'da').base.join(' ')).not.toMatch(/under 5|Hviler på få svar|skjult/);
    const bare = figureText(themesFigure(bareRun.results.themes, false, 5)!, 'da');
    expect(bare.base.join(' ')).toContain('»under 5«: Færre borgere');
    expect(bare.title).toBe('For få svar til at vise, hvad der nævnes mest');
    expect(bare.description).not.toMatch(/42/);
  });

  it('describe every number that is drawn to those who do not see it', () => {
    const text = figureText(themes, 'da');
    const values = text.kind === 'interval-bars' ? text.rows.flatMap((row) => row.values) : [];
    expect(values).toHaveLength(16);
    for (const value of values) expect(text.description).toContain(value);
    expect(figureText(stacked, 'da').description).toContain('Vægtet: Meget tilfreds 24,0 pct., Tilfreds 35,2 pct.');
  });
});

describe('what a group mentions most', () => {
  const leading = (...shares: number[]): LeadingThemes => ({
    group: 'satisfied',
    themes: shares.flatMap((share, i) => {
      const measure = measureOf(estimate(share, 500), 5);
      if (measure.kind !== 'measured') return [];
      return [{ theme: String(i), label: bothLanguages(`Tema ${i + 1}`), share: measure }];
    }),
  });

  it('is one theme, or some that cannot be told apart', () => {
    expect(leadingText(leading(0.3), 'da')).toBe('blandt de tilfredse nævnes tema 1 oftest: 30,0 pct.');
    expect(leadingText(leading(0.3, 0.29), 'da')).toBe(
      'blandt de tilfredse nævnes tema 1 (30,0 pct.) og tema 2 (29,0 pct.) oftest, '
      + 'men de kan ikke adskilles fra hinanden');
  });

  it('claims nothing when many cannot be told apart, or nothing may be shown', () => {
    expect(leadingText(leading(0.3, 0.3, 0.29, 0.29), 'da'))
      .toBe('blandt de tilfredse nævnes tema 1 oftest (30,0 pct.), men kan ikke adskilles fra 3 andre temaer');
    expect(leadingText(leading(), 'da')).toBe('for få tilfredse borgere har svaret');
    expect(leadingText(leading(), 'en')).toBe('too few satisfied citizens have answered');
  });
});
