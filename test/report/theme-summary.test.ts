import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestRow } from '../../src/analysis/test-row.js';
import type { DerivedSummary } from '../../src/analysis/run.js';
import { themesFigure } from '../../src/figures/themes-figure.js';
import { groupLead } from '../../src/report/group-lead.js';
import { quotesOrigin } from '../../src/report/quotes-origin.js';
import { saidOfTheme } from '../../src/report/said-of-theme.js';
import { themeTerms } from '../../src/report/theme-terms.js';
import { groupLeadText, quotesOriginText, saidOfThemeText } from '../../src/wording/theme-summary-words.js';
import { bothLanguages, estimate, exampleRun } from './example-run.js';

const { rows } = themesFigure(exampleRun.results.themes, true, 5)!;
const share = (theme: string, group: string): number => {
  const found = exampleRun.results.themes.find((each) => each.theme === theme)!.groups.find((each) => each.group === group)!;
  return found.share.value!;
};

/** The test of a theme, as the analysis writes it: the dissatisfied less the satisfied. */
function testOf(theme: string, pAdjusted: number | null, test: TestRow['test'] = 'theme', flag: TestRow['flag'] = ''): TestRow {
  const difference = share(theme, 'dissatisfied') - share(theme, 'satisfied');
  return {
    test, variable: theme, by: 'segment', a: 'dissatisfied', b: 'satisfied', n: 4100, difference, se: 0.01, statistic: difference / 0.01,
    df1: null, df2: 4000, p: pAdjusted, pAdjusted, reason: '', flag,
  };
}

const runWith = (tests: readonly TestRow[]) => ({ ...exampleRun, bulk: { ...exampleRun.bulk, tests } });
const ids = exampleRun.results.themes.map(({ theme }) => theme);

describe('the lead of a group', () => {
  it('tells only differences whose corrected test holds, each by the group that states it more', () => {
    const p = fc.constantFrom(0.001, 0.049, 0.051, 0.8, null);
    fc.assert(fc.property(fc.array(p, { minLength: ids.length, maxLength: ids.length }), (ps) => {
      const run = runWith(ids.map((id, i) => testOf(id, ps[i]!)));
      for (const group of ['satisfied', 'dissatisfied'] as const) {
        const other = group === 'satisfied' ? 'dissatisfied' : 'satisfied';
        const { against } = groupLead(run, rows, group, true);
        const may = ids.filter((id, i) => ps[i] !== null && ps[i]! < 0.05 && share(id, group) > share(id, other))
          .toSorted((a, b) => share(b, group) - share(b, other) - share(a, group) + share(a, other));
        expect(against?.themes.map(({ theme }) => theme) ?? []).toEqual(may.slice(0, 3));
      }
    }));
  });

  it('goes by the test of the shares corrected for coding errors where there is one, and by none that is hidden', () => {
    const lead = (tests: readonly TestRow[]) => groupLead(runWith(tests), rows, 'satisfied', true).against?.themes.map(({ theme }) => theme);
    expect(lead([testOf('help-support', 0.001), testOf('help-support', 0.3, 'theme_corrected')])).toEqual([]);
    expect(lead([testOf('help-support', 0.3), testOf('help-support', 0.001, 'theme_corrected')])).toEqual(['help-support']);
    expect(lead([testOf('help-support', 0.001, 'theme', 'suppress')])).toBeUndefined();
  });

  it('is grammatical for no, one and several themes, in both languages', () => {
    const text = (tests: readonly TestRow[], language: 'da' | 'en') => groupLeadText(groupLead(runWith(tests), rows, 'satisfied', true), language);
    const first = 'Blandt de tilfredse nævnes hjælp og støtte oftest: 31,2 pct.';
    expect(text([], 'da')).toBe(first);
    expect(text([testOf('help-support', 0.4)], 'da'))
      .toBe(`${first} Det er ikke påvist, at de tilfredse borgere nævner noget tema oftere end de utilfredse borgere.`);
    expect(text([testOf('help-support', 0.001)], 'da'))
      .toBe(`${first} Oftere end de utilfredse borgere nævner de hjælp og støtte (31,2 pct. mod 4,0 pct.).`);
    expect(text([testOf('help-support', 0.001), testOf('trust-respect', 0.001)], 'en')).toContain(
      'More often than the dissatisfied citizens, they mention hjælp og støtte (31.2% against 4.0%) and tillid og respekt (18.0% against 1.5%).');
  });
});

describe('what is said under a theme', () => {
  const subtheme = (code: string, value: number, n = 2200): DerivedSummary => ({
    code, level: 'subtheme', of: ['help-support'], label: bothLanguages(`Del ${code}`), definition: bothLanguages(''),
    groups: [{ group: 'satisfied', coded: Math.round(value * n), share: estimate(value, n) }],
  });
  const said = (derived: readonly DerivedSummary[], terms: readonly string[]) =>
    saidOfTheme({ ...exampleRun, results: { ...exampleRun.results, derived } }, 'help-support', 'satisfied', () => terms);

  it('is told by subthemes from the most common down, and typical words, for none, one and several', () => {
    expect(said([], [])).toBeUndefined();
    expect(said([{ ...subtheme('a', 0.1), of: ['dialogue'] }, subtheme('b', 0)], [])).toBeUndefined();
    expect(saidOfThemeText(said([subtheme('a', 0.1)], ['praktik'])!, 'da')).toBe(
      'Under temaet nævnes del a (10,0 pct. af de tilfredse borgere). Et ord, der er typisk for temaet blandt de tilfredse, er »praktik«.');
    expect(saidOfThemeText(said([subtheme('a', 0.1), subtheme('b', 0.2)], ['praktik', 'job'])!, 'da')).toBe(
      'Under temaet nævnes del b (20,0 pct. af de tilfredse borgere) og del a (10,0 pct.). Et svar kan nævne flere af delene. '
      + 'Ord, der er typiske for temaet blandt de tilfredse, er »praktik« og »job«.');
    expect(saidOfThemeText(said([], ['praktik'])!, 'en')).toBe('A word that is typical of the theme among satisfied citizens is “praktik”.');
  });

  it('tells no share of fewer citizens than may be shown', () => {
    expect(said([subtheme('a', 0.5, 4)], [])).toBeUndefined();
  });

  it('finds the words that those with the theme use more, and none where few citizens have it', () => {
    const n = 400;
    const withTheme = (i: number): boolean => i % 4 === 0;
    const answers = Array.from({ length: n }, (_, i) => ({
      ...exampleRun.bulk.answers[0]!, key: `k${i}`, respondent: `r${i}`, themes: withTheme(i) ? ['help-support'] : i < 3 ? ['rare'] : [],
    }));
    const weights = answers.map(({ respondent }) => ({ respondent, complete: true, segment: 'satisfied' as const, stratum: '', weight: 1 + (respondent.length % 2), cell: 0 }));
    const term = (key: string, uses: (i: number) => boolean) => ({ key, form: key, kind: 'word' as const, places: answers.flatMap((_, i) => (uses(i) ? [[i, 0, 3] as const] : [])) });
    const terms = [term('typisk', (i) => withTheme(i) && i % 8 === 0), term('ens', (i) => i % 5 === 0), term('andre', (i) => !withTheme(i))];
    const termsOf = themeTerms({ ...exampleRun, bulk: { ...exampleRun.bulk, answers, weights, terms } });
    expect(termsOf('help-support', 'satisfied')).toEqual(['typisk']);
    expect(termsOf('rare', 'satisfied')).toEqual([]);
    expect(termsOf('help-support', 'dissatisfied')).toEqual([]);
  });
});

describe('the note on quotes', () => {
  const question = {
    ...exampleRun.study.questions[0]!, id: 'satisfaction', present: bothLanguages('Hvor tilfreds er du?'),
    answer: { kind: 'scale' as const, scale: 'satisfaction', column: 'satisfaction' },
  };
  const scale = { id: 'satisfaction', steps: ['Meget tilfreds', 'Tilfreds', 'Hverken', 'Utilfreds', 'Meget utilfreds'].map((label, i) => ({ score: 5 - i, label: bothLanguages(label) })) };
  const study = { ...exampleRun.study, questions: [question], scales: [scale] };
  const run = { ...exampleRun, study };

  it('says which answers make the group, to which question, and which question the quotes answer', () => {
    expect(quotesOriginText(quotesOrigin(run, 'satisfied', study), 'da')).toBe(
      'Citater fra borgere, der har svaret »meget tilfreds« eller »tilfreds« på spørgsmålet »Hvor tilfreds er du?«. '
      + 'Citaterne er svar på spørgsmålet »Vil du uddybe, hvorfor du har været tilfreds/utilfreds?«.');
    expect(quotesOriginText(quotesOrigin(run, 'dissatisfied', study), 'da')).toContain('»utilfreds« eller »meget utilfreds«');
  });

  it('names the group where no question makes it', () => {
    const other = { ...run, plan: { ...run.plan, segments: { kind: 'column' as const, column: 'segment' } } };
    expect(quotesOriginText(quotesOrigin(other, 'dissatisfied', study), 'en'))
      .toBe('Quotes from dissatisfied citizens in answer to the question “Vil du uddybe, hvorfor du har været tilfreds/utilfreds?”.');
    expect(quotesOriginText(quotesOrigin(run, 'all', study), 'da')).toMatch(/^Citater fra borgere som svar på spørgsmålet/);
  });
});
