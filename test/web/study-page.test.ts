import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { sampleRun } from './sample-run.js';
import { sampleFiles, serveStudies, type ServedStudies } from './sent-files.js';
import { storeOf, textOf } from './served.js';

const small = ['study.yaml', 'respondents.csv', 'sample.csv', 'population.csv', 'codings.csv'];
const answers = 'id,tilfreds,hvorfor\n' + Array.from({ length: 20 }, (_, i) => `b${i},${1 + i % 5},Jeg fik hjælp af sagsbehandler nummer ${i} i dag\n`).join('');
const runs = [
  { id: 'aaaaaaaaaaaa', title: 'Egen', respondents: 20, answers: 20, study: studyId({ title: 'Egen', texts: [{ id: 'hvorfor' }] as never }, sha256), made: '2026-01-02T10:00:00Z' },
  { id: 'bbbbbbbbbbbb', title: 'Egen', respondents: 20, answers: 20, study: studyId({ title: 'Egen', texts: [{ id: 'hvorfor' }] as never }, sha256), made: '2026-02-03T10:00:00Z' },
  { id: sampleRun.id, title: sampleRun.title, respondents: 60, answers: 49, study: studyId({ title: sampleRun.title, texts: sampleRun.study.texts }, sha256), made: '2026-01-01T10:00:00Z' },
];
let served: ServedStudies;
beforeAll(async () => {
  served = await serveStudies({ ...storeOf([sampleRun]), list: () => Promise.resolve(runs) });
  const own = await served.setUp({ 'svar.csv': answers });
  await served.post(own, { titel: 'Egen', handling: 'gem' });
  const ready = await served.setUp(sampleFiles('small', small));
  await served.post(ready, { titel: 'x', handling: 'gem' });
});
afterAll(async () => {
  await served.close();
  await rm(served.data, { recursive: true, force: true });
});

const folder = (): string => join(served.data, 'studies');
const readyStudy = '/studier/borgernes-tilfredshed-med-jobcentret-lille-proeve-syntetisk';

describe('the first page', () => {
  it('has a card for each study with its last run, and the runs of none of them', async () => {
    const page = await served.get('/');
    const text = textOf(page);
    expect(page.html).toContain('<h2><a href="/studier/egen">Egen</a></h2>');
    expect(page.html).toContain('href="/runs/bbbbbbbbbbbb"');
    expect(page.html).not.toContain('href="/runs/aaaaaaaaaaaa"');
    expect(text).toContain('Seneste analyse 3. februar 2026');
    expect(text).toContain('Ikke analyseret endnu.');
    expect(text.indexOf('Andre analyser')).toBeLessThan(text.indexOf(sampleRun.title, text.indexOf('Andre analyser')));
    expect(page.html).toContain('<form method="post" action="/studier/eksempel">');
  });

  it('shows a folder whose study.yaml cannot be read, and its page says why', async () => {
    mkdirSync(join(folder(), 'skadet'));
    writeFileSync(join(folder(), 'skadet', 'study.yaml'), 'format: 1\ntitle: [\n');
    expect((await served.get('/')).html).toContain('<a href="/studier/skadet">skadet</a>');
    const page = await served.get('/studier/skadet');
    expect([page.status, textOf(page)]).toEqual([200, expect.stringMatching(/kan ikke læses, som det er nu.*study\.yaml, linje/)]);
    expect((await served.post('/studier/skadet/opsaetning')).status).toBe(400);
  });
});

describe('the page of a study', () => {
  it('says what the study says, its files, its runs with the newest first, and what to do next', async () => {
    const page = await served.get('/studier/egen');
    const text = textOf(page);
    expect(page.html).toContain('<form method="post" action="/studier/egen/koer">');
    expect(page.html).toContain('<form method="post" action="/studier/egen/opsaetning">');
    expect(page.html.indexOf('/runs/bbbbbbbbbbbb')).toBeLessThan(page.html.indexOf('/runs/aaaaaaaaaaaa'));
    expect(text).toContain('Besvarelser 20');
    expect(text).toContain('Tilfredse og utilfredse tilfreds');
    expect(text).toContain('Vægtet efter ikke vægtet');
    expect(text).toMatch(/svar\.csv \d+ kB/);
    expect(text).toContain('Advarsel: Tallene er ikke vægtede');
  });

  it('lets its setup be corrected from what is stored, and puts it in the place of the old', async () => {
    const again = (await served.post('/studier/egen/opsaetning')).headers.get('location')!;
    expect(again).toMatch(/^\/studier\/nyt\/[0-9a-f]{32}$/);
    expect((await served.get(again)).html).toContain('value="Egen"');
    const before = readFileSync(join(folder(), 'egen', 'study.yaml'), 'utf8');
    expect((await served.get(`${again}/study.yaml`)).html).toBe(before);
    const saved = await served.post(again, { 'b.2.navn': 'Hvad var godt?', handling: 'gem' });
    expect(saved.headers.get('location')).toBe('/studier/egen');
    expect(parseStudy((await served.get('/studier/egen/study.yaml')).html, 'study.yaml').texts[0]!.label.da).toBe('Hvad var godt?');
    expect(readdirSync(join(folder(), 'egen')).toSorted()).toEqual(['study.yaml', 'svar.csv']);
    expect(textOf(await served.get('/studier/egen'))).toContain('Hvad var godt?');
  });

  it('offers no setup where its study.yaml says more than a form can, and loses nothing of it', async () => {
    const page = await served.get(readyStudy);
    expect(textOf(page)).toContain('siger mere, end siden kan vise');
    expect(page.html).not.toContain('/opsaetning');
    expect((await served.post(`${readyStudy}/opsaetning`)).headers.get('location')).toBe(readyStudy);
  });

  it('takes a new file in the place of one of the same name', async () => {
    const more = `${answers}b20,3,Og her er endnu et svar om min sagsbehandler\n`;
    expect((await served.send('/studier/egen/filer', { 'svar.csv': more })).headers.get('location')).toBe('/studier/egen');
    expect(textOf(await served.get('/studier/egen'))).toContain('Besvarelser 21');
  });

  it('takes its own study.yaml back when it was changed by hand, whatever it is called', async () => {
    const text = (await served.get('/studier/egen/study.yaml')).html.replace('minimum_cell: 5', 'minimum_cell: 9');
    expect((await served.send('/studier/egen/filer', { 'study (1).yaml': text })).status).toBe(303);
    expect((await served.get('/studier/egen/study.yaml')).html).toBe(text);
    expect(readdirSync(join(folder(), 'egen')).toSorted()).toEqual(['study.yaml', 'svar.csv']);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['lacks a column that it names', { 'svar.csv': 'id,tilfreds\n1,2\n' }, /»hvorfor«/],
    ['cannot be read', { 'svar.csv': 'id,id\n1,2\n' }, /»id«/],
    ['is a study.yaml that names another folder', { 'study.yaml': 'format: 1\ntitle: Egen\nrespondents: { file: ../skadet/study.yaml, id: id }\n' }, /skadet/],
  ])('changes nothing when a file %s', async (_, content, says) => {
    const before = readdirSync(join(folder(), 'egen')).map((name) => readFileSync(join(folder(), 'egen', name), 'utf8'));
    const response = await served.send('/studier/egen/filer', content);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(says)]);
    expect(readdirSync(join(folder(), 'egen')).map((name) => readFileSync(join(folder(), 'egen', name), 'utf8'))).toEqual(before);
    expect(readdirSync(join(served.data, 'uploads'))).toEqual([]);
  });

  it('of one that is not there is answered with 404, and a file for it leaves nothing', async () => {
    expect((await served.get('/studier/findes-ikke')).status).toBe(404);
    expect((await served.send('/studier/findes-ikke/filer', { 'svar.csv': answers })).status).toBe(404);
    expect(readdirSync(join(served.data, 'uploads'))).toEqual([]);
  });

  it('is what a run of it links to', async () => {
    expect((await served.get(`/runs/${sampleRun.id}`)).html).not.toContain('href="/studier/');
    const texts = sampleRun.study.texts.map(({ id }) => `  - { id: ${id}, label: x }`).join('\n');
    mkdirSync(join(folder(), 'samme'));
    writeFileSync(join(folder(), 'samme', 'study.yaml'),
      `format: 1\ntitle: ${JSON.stringify(sampleRun.title)}\nrespondents: { file: svar.csv, id: id }\ntexts:\n${texts}\n`);
    expect((await served.get(`/runs/${sampleRun.id}`)).html).toContain('<a href="/studier/samme">');
  });
});
