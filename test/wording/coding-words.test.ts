import { describe, expect, it } from 'vitest';
import { cautionText } from '../../src/wording/coding-words.js';
import { bothLanguages } from '../report/example-run.js';

const code = 'coding-caution';
const weak = ['Hjælp og støtte', 'Manglende forståelse'].map(bothLanguages);

describe('how far the shares of themes can be trusted, in words', () => {
  it('tells what the program finds, and which shares are likely to be too low', () => {
    expect(cautionText({ code, measured: { n: 400, recall: 0.674, weak } }, 'da')).toBe(
      'Temaernes andele er, hvad programmet finder. Målt på 400 håndkodede svar finder det 67 pct. af temaerne; '
      + 'for »Hjælp og støtte« og »Manglende forståelse« under 60 pct., så de andele er sandsynligvis for lave. '
      + 'Usikkerheden rummer ikke kodningens fejl.');
    expect(cautionText({ code, measured: { n: 400, recall: 0.674, weak } }, 'en')).toContain(
      'Measured on 400 answers coded by hand, it finds 67% of the themes; for “Hjælp og støtte” and ');
  });

  it('speaks of one as of one, and of no theme where none is weak', () => {
    expect(cautionText({ code, measured: { n: 1, recall: 0.5, weak: weak.slice(1) } }, 'da')).toContain(
      'Målt på 1 håndkodet svar finder det 50 pct. af temaerne; for »Manglende forståelse« under 60 pct., så den '
      + 'andel er sandsynligvis for lav.');
    expect(cautionText({ code, measured: { n: 400, recall: 0.9, weak: [] } }, 'da'))
      .toContain('finder det 90 pct. af temaerne. Usikkerheden');
  });

  it('says what was corrected, on how many codings, and for whom it was not', () => {
    const corrected = { codings: 374, uncorrected: ['neutral' as const] };
    expect(cautionText({ code, measured: { n: 400, recall: 0.674, weak }, corrected }, 'da')).toBe(
      'Andelene er rettet for kodningens fejl: På 374 tilfældigt trukne svar, som et menneske har kodet, er det målt, '
      + 'hvad programmet overser og koder forkert, og det er lagt til og trukket fra. Usikkerheden rummer både '
      + 'stikprøvens og rettelsens. Andelene før rettelsen (som kodet) står i tabellen. For de neutrale borgere er der '
      + 'kodet for få svar i hånden (under 30), så deres andele er ikke rettet. Af de håndkodede temaer finder programmet 67 pct.');
    expect(cautionText({ code, corrected: { codings: 1200, uncorrected: [] } }, 'en'))
      .toMatch(/^The shares are corrected .* 1,200 answers, drawn at random .* stand in the table\.$/);
  });

  it('says when nothing was measured', () => {
    expect(cautionText({ code }, 'da')).toContain('Kodningen er ikke målt på dine svar');
    expect(cautionText({ code }, 'en')).toContain('not measured on your answers');
  });
});
