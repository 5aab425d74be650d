import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputError } from '../../src/notices/input-error.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import type { RunMeasures } from '../../src/use-cases/run-measures.js';
import { comparison, curve } from './example-measures.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const earlier: AnalysisRun = { ...sampleRun, id: 'earlier' };
const slow: AnalysisRun = { ...sampleRun, id: 'slow' };
const apart: AnalysisRun = { ...sampleRun, id: 'apart' };
const foreign: AnalysisRun = { ...sampleRun, id: 'foreign', title: 'Et andet studie' };
const { coding: _none, ...uncoded } = sampleRun.results;
const coded: AnalysisRun = { ...sampleRun, id: 'coded', results: { ...uncoded, coding: { ...sampleRun.results.coding!, n: 120 } } };
const fewCoded: AnalysisRun = { ...coded, id: 'few', results: { ...coded.results, coding: { ...coded.results.coding!, n: 49 } } };

let release: () => void;
const held = new Promise<void>((resolve) => { release = resolve; });
const asked: string[] = [];
const measures: RunMeasures = {
  async compare(first, second) {
    asked.push(`${first.folder} ${second.folder}`);
    if (first.run.id === 'slow') await held;
    if (first.run.id === 'apart') throw inputError('runs-without-common-ground', { first: 'apart', second: second.run.id, lacks: 'themes' });
    return comparison(first.run, second.run);
  },
  learn: () => Promise.resolve(curve),
};
const path = `/runs/${sampleRun.id}/metode/sammenligning`;
let served: Served;

beforeAll(async () => {
  const store = { ...storeOf([sampleRun, earlier, slow, apart, foreign, coded, fewCoded]), folder: (run: string) => `/runs/${run}` };
  served = await serve(store, 'da', undefined, { measures });
});
afterAll(() => served.close());

describe('the page that compares two runs', () => {
  it('offers the other runs of the same study, and compares nothing before one is chosen', async () => {
    const { html } = await served.get(path);
    const offered = Array.from(html.matchAll(/<option value="([^"]*)"/g), ([, value]) => value);
    expect(new Set(offered)).toEqual(new Set(['apart', 'coded', 'earlier', 'few', 'slow']));
    expect(asked).toEqual([]);
    expect((await served.get(`/runs/${sampleRun.id}/metode`)).html).toContain(`href="${path}"`);
  });

  it('says what the runs were made from, how the answers changed, and what changed the shares, with ways to both', async () => {
    const answered = await served.get(`${path}?med=earlier`);
    const text = textOf(answered);
    expect(asked).toEqual([`/runs/earlier /runs/${sampleRun.id}`]);
    expect(text).toContain(`Fra analyse earlier til analyse ${sampleRun.id}`);
    expect(text).toContain('Fil: kodebog (why) codebook.yaml 01234567 egen.yaml 89abcdef');
    expect(text).toContain('Indstilling: seed 7 –');
    expect(text).toContain('49 svar er i begge analyser (1 med ændret tekst), 2 kun i den første og 0 kun i den anden.');
    expect(text).toContain('Kun i analyse earlier: old-theme.');
    const rows = Array.from(answered.html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row]) => row!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());
    expect(rows).toContain('Tema Gruppe Før Efter Ændring Ud over usikkerheden Regler Håndkodning');
    expect(rows).toContain('Hjælp og støtte Tilfredse 25,0 pct. 50,0 pct. +25,0 ja +20,0 +5,0');
    expect(rows).toContain('Hjælp og støtte Utilfredse 50,0 pct. 45,0 pct. −5,0 −5,0 0');
    expect(text).toContain('1 andel er uændret');
    expect(answered.html).toContain('href="/runs/earlier/temaer/help-support?segment=satisfied#svar"');
    expect(answered.html).toContain(`href="/runs/${sampleRun.id}/temaer/help-support?segment=satisfied#svar"`);
    expect(answered.html).toContain(`href="/runs/earlier/metode/sammenligning?med=${sampleRun.id}"`);
  });

  it('hides a share that is suppressed in one of the runs, also what changed it', async () => {
    const { html } = await served.get(`${path}?med=earlier`);
    expect(html).toContain('Neutrale (hverken-eller)</td>\n<td colspan="6">skjult</td>');
    for (const number of ['43,2', '12,3', '30,9']) expect(html).not.toContain(number);
  });

  it('shows the answers that got other themes masked and harmless, a page at a time', async () => {
    const answered = await served.get(`${path}?med=earlier`);
    expect(textOf(answered)).toContain('Svar 1–25 af 32.');
    expect(textOf(answered)).toContain('Jeg fik god hjælp af [navn]');
    expect(answered.html).not.toContain('Hanne Hansen');
    expect(answered.html).not.toContain('<script>alert');
    expect(textOf(answered)).toContain('Før: intet tema. Efter: Hjælp og støtte. På grund af: regler.');
    expect(textOf(await served.get(`${path}?med=earlier&side=2`))).toContain('Svar 26–32 af 32.');
    expect((await served.get(`${path}?med=earlier&side=3`)).status).toBe(400);
  });

  it('that takes long says so and asks again by itself until it is there', async () => {
    const waiting = await served.get(`${path}?med=slow`);
    expect([waiting.status, waiting.headers['refresh']]).toEqual([200, '3']);
    expect(textOf(waiting)).toContain('Det tager nogle sekunder');
    release();
    const ready = await served.get(`${path}?med=slow`);
    expect(ready.headers['refresh']).toBeUndefined();
    expect(textOf(ready)).toContain('Fra analyse slow');
  });

  it('refuses a run of another study as one that is not there, and tells why two cannot be compared', async () => {
    const [other, none] = await Promise.all([served.get(`${path}?med=foreign`), served.get(`${path}?med=nothing`)]);
    expect([other.status, none.status]).toEqual([400, 400]);
    expect(other.html.replaceAll('foreign', 'nothing')).toBe(none.html);
    const refused = await served.get(`${path}?med=apart`);
    expect([refused.status, textOf(refused)]).toEqual([400, expect.stringContaining('kan ikke sammenlignes')]);
    expect(textOf(await served.get('/runs/foreign/metode/sammenligning'))).toContain('Der er ingen anden analyse af studiet');
  });
});

describe('the page of the learning curve', () => {
  it('says how many more coded answers it takes', async () => {
    const answered = await served.get('/runs/few/metode/laeringskurve');
    expect(textOf(answered)).toContain('Analysen har 49 tilfældigt trukne og håndkodede svar. Der skal mindst 50 til');
    expect(answered.html).toContain('href="/runs/few/kodning"');
  });

  it('draws the curve with its table and files', async () => {
    const answered = await served.get('/runs/coded/metode/laeringskurve');
    expect(textOf(answered)).toContain('Fra 48 til 96 kodede svar gik F1 fra 0,60 til 0,70, men forskellen kan ikke skelnes fra nul (−0,01 til 0,21)');
    expect(answered.html.match(/<svg[\s\S]*?<\/svg>/)![0]).toContain('0,70');
    expect(textOf(answered)).toContain('96 0,70 0,65–0,75 0,60 0,55–0,65');
    const csv = await served.get('/runs/coded/figurer/laeringskurve.csv');
    expect([csv.status, csv.html.trim().split('\n').length]).toEqual([200, 3]);
    const svg = await served.get('/runs/coded/figurer/laeringskurve.svg');
    expect(svg.html).toContain('<svg');
  });
});
