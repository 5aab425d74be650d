import { describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { reportOf } from '../../src/report/report.js';
import { elementNames } from '../figures/open-tags.js';
import { bareRun, exampleRun } from '../report/example-run.js';
import { sampleNonResponse, sampleRepresentativeness } from '../web/sample-non-response.js';

const run = {
  ...exampleRun,
  results: { ...exampleRun.results, nonResponse: sampleNonResponse, representativeness: sampleRepresentativeness },
};
const report = reportOf(run);
const page = renderHtmlReport(report, 'da');
// As it reads: without the marks that keep Markdown from reading more into it.
const markdown = renderMarkdownReport(report, 'da').replaceAll('\\', '');

describe('non-response in the report', () => {
  it('stands before the method, with every part and figure, in a well-formed page', () => {
    elementNames(page.replace(/<style>.*<\/style>/su, ''));
    const headings = Array.from(page.matchAll(/<h[23][^>]*>([^<]*)<\/h[23]>/g), ([, text]) => text);
    const from = headings.indexOf('Bortfald');
    expect(headings.slice(from, from + 9)).toEqual([
      'Bortfald', 'Svarprocent', 'Stikprøven og de svarende', 'Gennemsnit', 'Svar dag for dag', 'Minutter om at svare',
      'R-indikator', 'Kontaktvej', 'Repræsentativitet',
    ]);
    const section = page.slice(page.indexOf('>Bortfald</h2>'));
    expect(section.match(/<svg /g)).toHaveLength(2);
    expect(page).toContain('<p class="finding">Svarprocent dag for dag efter');
  });

  it('gives both rates, the groups, the course and the quartiles, each with its base', () => {
    for (const line of [
      '| Svarprocent, gennemførte (AAPOR RR1) | 44,6 pct. | 41,5–47,6 pct. | 450 | 1.010 |',
      '| Kvinder | 500 | 49,5 pct. | 300 | 59,6 pct. | +10,1 | 60,0 pct. | 55,6–64,2 pct. |',
      '| Gennemført | 450 | 2,2 | 3,5 | 6,5 |', '| Sjælland (procent) | 8 | 17 | -9 |',
    ]) expect(markdown).toContain(line);
    expect(markdown).toContain('1. rykker med SMS (25.8.) blev fulgt af 300 svar');
    expect(markdown).toContain('Ikke vægtede gennemsnit af dem, hvis tal kendes, blandt 1.010 inviterede og 503 svarende.');
    expect(markdown).toContain('Beregnet over alle 1.010 inviterede');
    expect(markdown).toContain('Tiden kendes for 503 besvarelser.');
  });

  it('tells nothing of few, nor of what would give it away', () => {
    expect(markdown).toContain('| Andet | under 5 borgere | – |');
    expect(markdown).toContain('| Alder | 41,5 | skjult | skjult | under 5 borgere |');
    expect(markdown).not.toMatch(/38,8|46,0 \|/);
  });

  it('is not there where the study names no sample, and an unweighted report says so first', () => {
    const bare = renderMarkdownReport(reportOf(bareRun), 'da');
    expect(bare).not.toContain('Bortfald');
    const unweighted = reportOf({ ...run, results: { ...run.results, weights: { ...run.results.weights, scheme: 'unweighted' } } });
    expect(renderMarkdownReport(unweighted, 'da').split('\n').slice(0, 4).join('\n')).toContain('Tallene er ikke vægtede');
    expect(markdown).not.toContain('De gælder dem, der har svaret, og ikke alle borgere');
  });
});
