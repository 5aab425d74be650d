import { describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { reportOf } from '../../src/report/report.js';
import { elementNames } from '../figures/open-tags.js';
import { hasUnapprovedQuotes } from '../../src/exports/report-document.js';
import { bareRun, bothLanguages, exampleRun, hostileAnswer } from '../report/example-run.js';
import { sampleRun } from '../web/sample-run.js';

const report = reportOf(exampleRun);
const page = renderHtmlReport(report, 'da');
const visible = page.slice(page.indexOf('<body>')).replace(/<[^>]*>/g, '\n').replaceAll('\u00A0', ' ');

describe('the HTML report', () => {
  it('is one well-formed page in the reader’s language that needs no script and nothing from elsewhere', () => {
    const names = elementNames(page.replace(/<style>.*<\/style>/su, ''));
    expect(names.filter((name) => ['script', 'link', 'img', 'iframe', 'object'].includes(name))).toEqual([]);
    expect(page.match(/href="(?!#)/g)).toBeNull();
    expect(page).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(renderHtmlReport(report, 'en')).toContain('<html lang="en">');
    expect(page).not.toMatch(/\bsrc=|@import|url\(|\son\w+=/);
  });

  it('shows an answer with markup as it was written', () => {
    const escaped = hostileAnswer
      .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(page).toContain(`<blockquote><p dir="auto">${escaped}</p>`);
  });

  it('escapes what the study and the codebook say', () => {
    const title = '<b>Titel</b> & "mere"';
    const themes = exampleRun.results.themes.map((theme) =>
      ({ ...theme, label: bothLanguages(title), definition: bothLanguages(title) }));
    const html = renderHtmlReport(reportOf({ ...exampleRun, title, results: { ...exampleRun.results, themes } }), 'da');
    expect(html).not.toContain('<b>');
    elementNames(html.replace(/<style>.*<\/style>/su, ''));
  });

  it('has a figure of satisfaction, of themes and of each question, each with its base and a table of the same', () => {
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(page.match(/<p class="finding">/g)).toHaveLength(4);
    expect(page.match(/<details><summary>Tal bag figuren<\/summary>/g)).toHaveLength(4);
    expect(visible).toContain('59,2 pct. af borgerne er tilfredse, og den gennemsnitlige score er 3,54');
    expect(visible).toContain('»Ved ikke/ikke relevant« (n = 463) indgår ikke.');
  });

  it('says below small figures what holds for all of them, and not what the figure above them says', () => {
    const groups = renderHtmlReport(reportOf(sampleRun), 'da').match(/<div class="figures">.*?<h[23]/gsu)!;
    const trust = groups.find((group) => group.includes('↑'));
    expect(trust).toMatch(/<p class="base">↑ højere, ↓ lavere: [^<]*\* Usikkert: /u);
    for (const group of groups) expect(group).not.toMatch(/<figcaption|Score fra 1 til 5/);
  });

  it('gives the neutral a table with a note of its marks', () => {
    const neutral = visible.slice(visible.lastIndexOf('Neutrale borgere'));
    expect(neutral).toContain('Temaer blandt neutrale borgere, hyppigste først');
    expect(neutral.slice(0, neutral.indexOf('Metode'))).toContain('* Usikkert: Hviler på få svar');
  });

  it('is a draft where it has quotes that nobody approved', () => {
    expect([exampleRun, bareRun].map((run) => hasUnapprovedQuotes(reportOf(run)))).toEqual([true, false]);
  });

  it('gives every table a caption and every heading of a row or a column its scope', () => {
    const tables = page.match(/<table>.*?<\/table>/gsu)!;
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      expect(table).toMatch(/^<table>\n<caption>[^<]+<\/caption>/);
      expect(table.match(/<th[ >]/g)).toHaveLength(table.match(/<th scope="(?:col|row)"/g)!.length);
      const columns = table.match(/<th scope="col"/g)!.length;
      const rows = table.match(/<tr><th scope="row".*?<\/tr>/gsu)!;
      for (const row of rows) expect(row.match(/<t[hd]/g)).toHaveLength(columns);
    }
  });

  it('tells each theme with a word, its share and interval, the counts, and quotes that nobody approved', () => {
    for (const text of [
      'Mange: 31,2 pct. (29,2–33,2 pct.) af de tilfredse borgere. 686 af 2.200 borgere nævner det.',
      'Tilfreds borger. Svar på: »Vil du uddybe, hvorfor du har været tilfreds/utilfreds?« Ikke godkendt. Henvisning: a1b2c3-s',
      'Uklar kommunikation (3,0 pct.) og hyppige skift af sagsbehandlere (2,0 pct.).',
    ]) expect(visible).toContain(text);
  });

  it('explains the method from the plan: weights, segments, coding, draws, what the words mean, notices', () => {
    for (const text of [
      'De 312 grupper er dannet af age_group og gender. Alle, der har svaret på noget, tæller med.',
      'Tilfredse har svaret 5 eller 4, neutrale 3 og utilfredse 2 eller 1',
      'efter kodebogen jobcenter-themes, udgave 1.0.0',
      'Kodningen er holdt op mod 400 håndkodede svar',
      'siger rapporten ikke, at tallene er forskellige',
      'andre temaers rummer ikke kodningens fejl',
      'mange (mindst 25 pct.)',
      'ud fra startværdien 20230918',
      'fritekst 0.1.0, analyse a1b2c3d4e5f6',
      'Advarsel: 2 grupper af populationen har ingen svar.',
    ]) expect(visible).toContain(text);
  });

  it('begins with what is not approved, and a list of contents that leads to every part', () => {
    expect(visible.indexOf('Udkast: Citaterne er ikke godkendt.')).toBeLessThan(visible.indexOf('Det vigtigste'));
    const links = Array.from(page.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g), ([, anchor, text]) => [anchor, text]);
    const parts = Array.from(page.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g), ([, anchor, text]) => [anchor, text]);
    expect(links.length).toBeGreaterThan(6);
    expect(links).toEqual(parts);
    expect(new Set(parts.map(([anchor]) => anchor)).size).toBe(parts.length);
    expect(renderHtmlReport(reportOf(bareRun), 'da')).not.toContain('Udkast');
  });

  it('says in the summary and beside the themes how much the rules find, and that masking may miss something', () => {
    expect(visible.match(/Målt på 400 håndkodede svar finder det 71 pct\. af temaerne/g)).toHaveLength(2);
    expect(visible).toContain('erstattet de navne, numre, e-mails og adresser, det fandt. Læs svaret, før det deles.');
  });

  it('shows a control character of an answer as a replacement character', () => {
    const [first, ...others] = exampleRun.bulk.answers;
    const answers = [{ ...first!, masked: 'En\u0007 to\u0085 tre' }, ...others];
    const html = renderHtmlReport(reportOf({ ...exampleRun, bulk: { ...exampleRun.bulk, answers } }), 'da');
    expect(html).toContain('<p dir="auto">En\uFFFD to\uFFFD tre</p>');
  });

  it('prints nobody’s id', () => {
    expect(visible).not.toMatch(/\br[1-4]\b/);
  });

  it('says what is not there: no weights, no segments, no coding by hand, too few to show', () => {
    const bare = renderHtmlReport(reportOf(bareRun), 'da');
    for (const text of [
      'Tallene er ikke vægtede', 'ikke delt borgerne', 'nøjagtighed er ikke målt på dine svar',
      'For få borgere har svaret', 'under 5',
    ]) expect(bare).toContain(text);
    expect(bare).not.toMatch(/42,4|langt nede|undefined|NaN/);
  });

  it('is the same for the same report', () => {
    expect(renderHtmlReport(structuredClone(report), 'da')).toBe(page);
  });
});
