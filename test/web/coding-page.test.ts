import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { parseXlsx } from '../../src/io/parse-xlsx.js';
import { codableRun } from '../../src/use-cases/codable-study.js';
import { exportCodings } from '../../src/use-cases/export-codings.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { ownPage, sendForm } from './send-form.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const address = `/runs/${sampleRun.id}/kodning`;
let log: ReturnType<typeof memoryLog>;
let served: Served;

beforeEach(async () => {
  log = memoryLog();
  served = await serve(storeOf([sampleRun]), 'da', log);
});
afterEach(() => served.close());

const send = (path: string, form: Record<string, string>, headers = ownPage): Promise<Response> =>
  sendForm(new URL(path, served.url), form, headers);
const as = (name: string) => ({ ...ownPage, cookie: `coder=${encodeURIComponent(name)}` });
const act = (form: Record<string, string>, name = 'Åse'): Promise<Response> => send(address, { queue: 'random', ...form }, as(name));
const shown = async (path = address, name = 'Åse') => served.get(path, as(name));
const keyIn = (html: string): string => /name="svar" value="([^"]+)"/.exec(html)![1]!;
const exported = async () => (await exportCodings(log, codableRun(sampleRun, sha256))).rows;

describe('who codes', () => {
  it('is asked first, and kept where no script and no other site reaches it', async () => {
    expect(textOf(await served.get(address))).toContain('Hvem koder?');
    const response = await send(`${address}/koder`, { name: ' Åse  Berg ' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(address);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toContain(`coder=${encodeURIComponent('Åse Berg')};`);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect((await send(`${address}/koder`, { name: '' })).status).toBe(400);
    expect((await send(address, { read: '1' })).status).toBe(400);
  });
});

describe('a form', () => {
  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }], ['the same site', { 'sec-fetch-site': 'same-site' }],
    ['an address bar', { 'sec-fetch-site': 'none' }], ['nowhere', {}], ['another origin', { origin: 'http://evil.example' }],
  ])('from %s changes nothing', async (_, headers) => {
    expect((await send(address, { read: '1' }, { ...headers, cookie: 'coder=x' })).status).toBe(403);
    expect(log.all).toEqual([]);
  });

  it('from a browser that only tells the origin is taken', async () => {
    const origin = served.url.replace(/\/$/, '');
    expect((await send(`${address}/koder`, { name: 'x' }, { origin })).status).toBe(303);
  });

  it('that is none of the page’s is a reader’s mistake', async () => {
    const { key } = sampleRun.bulk.answers[0]!;
    for (const form of [{}, { dance: '1' }, { add: 'no-such-theme', svar: key }, { read: '1', svar: 'nobody' }, { read: '1', queue: 'all' }]) {
      expect((await act(form as Record<string, string>)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await act({ read: '1', note: 'x'.repeat(40_000) })).status).toBe(400);
    const json = await fetch(new URL(address, served.url), {
      method: 'POST', body: '{"read":1}', headers: { ...as('x'), 'content-type': 'application/json' },
    });
    expect(json.status).toBe(400);
    expect(log.all).toEqual([]);
    expect(served.logged).toEqual([]);
  });
});

describe('the page for coding', () => {
  it('shows one answer as it was written, with the themes under keys, and says that nothing is masked', async () => {
    const page = await shown(`${address}?svar=masked`);
    expect(textOf(page)).toContain('Hanne Hansen');
    expect(textOf(page)).toContain('Du ser svaret, som det er skrevet.');
    expect(page.html).toMatch(/data-press="1"><kbd aria-hidden="true">1<\/kbd>/);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(page.headers['cache-control']).toBe('no-store');
  });

  it('takes themes, a note and the end, goes on to the next answer, and takes back step by step', async () => {
    const key = keyIn((await shown()).html);
    const added = await act({ add: 'help-support', svar: key });
    expect(added.status).toBe(303);
    expect(added.headers.get('location')).toBe(`${address}?queue=random&svar=${key}`);
    expect((await shown(added.headers.get('location')!)).html).toContain('name="remove" value="help-support" aria-pressed="true"');
    expect(await exported()).toEqual([]);
    const next = await act({ read: '1', svar: key, note: ' se igen ' });
    expect(next.headers.get('location')).toBe(`${address}?queue=random`);
    const page = await shown(next.headers.get('location')!);
    expect(keyIn(page.html)).not.toBe(key);
    expect(textOf(page)).toContain('1 af 49 svar er læst');
    expect(await exported()).toEqual([[key, 'why', 'help-support', 'Åse', 'random']]);
    expect(log.all.find(({ act: { kind } }) => kind === 'note')).toMatchObject({ act: { note: 'se igen' } });

    expect((await act({ undo: '1', svar: keyIn(page.html) })).headers.get('location')).toBe(`${address}?queue=random&svar=${key}`);
    expect(await exported()).toEqual([]);
    await act({ undo: '1', svar: key });
    await act({ undo: '1', svar: key });
    expect((await shown(`${address}?svar=${key}`)).html).not.toContain('aria-pressed="true"');
  });

  it('hides the program’s suggestion until it is asked for, which is kept for good', async () => {
    const first = await shown();
    const key = keyIn(first.html);
    expect(textOf(first)).not.toContain('Programmet foreslår');
    await act({ suggestion: '1', svar: key });
    const asked = await shown(`${address}?svar=${key}`);
    expect(textOf(asked)).toContain('Programmet foreslår: ');
    await act({ undo: '1', svar: key });
    await act({ read: '1', svar: key });
    expect(await exported()).toEqual([[key, 'why', '', 'Åse', 'suggested']]);
  });

  it('tells how an answer was come by: nobody skips in the random draw', async () => {
    const { html } = await shown();
    const key = keyIn(html);
    expect(html).not.toContain('data-press="ArrowRight"');
    const other = sampleRun.bulk.answers.find((answer) => answer.key !== key && !['hostile'].includes(answer.key))!;
    await act({ read: '1', svar: other.key });
    expect(await exported()).toEqual([[other.respondent, 'why', '', 'Åse', 'found']]);
  });

  it('lets somebody settle what coders disagree on', async () => {
    const key = keyIn((await shown()).html);
    await act({ add: 'help-support', svar: key }, 'anna');
    await act({ read: '1', svar: key }, 'anna');
    await act({ read: '1', svar: key }, 'bo');
    const page = await shown(`${address}?queue=disagreement`, 'eva');
    expect(textOf(page)).toContain('anna: Hjælp og støtte');
    expect(textOf(page)).toContain('bo: intet tema');
    const settled = await act({ queue: 'disagreement', settle: '1', theme: 'help-support', svar: key }, 'eva');
    expect(textOf(await shown(settled.headers.get('location')!, 'eva'))).toContain('Der er ikke flere svar her.');
    expect((await exported()).at(-1)).toEqual([key, 'why', 'help-support', 'eva', 'settled-random']);
  });

  it('has a queue of what the program is in doubt about, which teaches and does not measure', async () => {
    const plain = await shown();
    expect(textOf(plain)).toMatch(/Programmet er i tvivl Kodere/);
    const page = await shown(`${address}?queue=uncertain`);
    // The answer that a person has coded is not in doubt.
    expect(textOf(page)).toContain('Programmet er i tvivl (48)');
    const key = keyIn(page.html);
    expect(page.html).toContain('data-press="ArrowRight"');
    const next = await act({ queue: 'uncertain', read: '1', svar: key });
    expect(keyIn((await shown(next.headers.get('location')!)).html)).not.toBe(key);
    expect(textOf(await shown(`${address}?queue=uncertain`))).toContain('Programmet er i tvivl (47)');
    expect(await exported()).toEqual([[key, 'why', '', 'Åse', 'uncertain']]);
    expect(textOf(await shown())).toContain('0 af 49 svar er læst');
  });

  it('says what each theme is on demand, and has keys beyond ten themes', async () => {
    const { html } = await shown();
    expect(html).toContain('<summary aria-label="Definition af Hjælp og støtte">?</summary>');
    expect(html).toContain('Hjælp til syge');
    expect(html).toContain('<q>De hjalp mig &lt;b&gt;straks&lt;/b&gt;.</q>');
    const [first] = sampleRun.results.themes;
    const many = { ...sampleRun, results: { ...sampleRun.results, themes: Array.from({ length: 30 }, (_, i) => ({ ...first!, theme: `t${i}` })) } };
    const other = await serve(storeOf([many]), 'da');
    const keys = Array.from((await other.get(address, as('Åse'))).html.matchAll(/<button name="add" value="(t\d+)"[^>]*data-press="(.)"/g), ([, , key]) => key);
    expect(keys.slice(0, 11)).toEqual('1234567890q'.split(''));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => 'usd?'.includes(key!))).toEqual([]);
    await other.close();
  });

  it('shows only the themes of the question that is answered', async () => {
    const themes = sampleRun.results.themes.map((theme, i) => ({ ...theme, questions: [i === 0 ? 'why' : 'other'] }));
    const other = await serve(storeOf([{ ...sampleRun, results: { ...sampleRun.results, themes } }]), 'da');
    expect((await other.get(address, as('Åse'))).html.match(/<button name="add"/g)).toHaveLength(1);
    await other.close();
  });

  it('tells how coders agree, and leads to what is to be settled', async () => {
    expect(textOf(await shown(`${address}/enighed`))).toContain('Ingen svar er kodet af to endnu.');
    const key = keyIn((await shown()).html);
    await act({ add: 'help-support', svar: key }, 'anna');
    await act({ read: '1', svar: key }, 'anna');
    await act({ read: '1', svar: key }, 'bo');
    const page = await shown(`${address}/enighed`);
    expect(textOf(page)).toMatch(new RegExp(`Hjælp og støtte anna bo Afgør ${key}`));
    expect(page.html).toContain(`/kodning?queue=disagreement&amp;svar=${key}`);
    await act({ queue: 'disagreement', settle: '1', theme: 'help-support', svar: key }, 'eva');
    expect(textOf(await shown(`${address}/enighed`))).toContain('Der er ingen uenigheder at afgøre.');
  });

  it('hands out the next answers of the draw as a sheet, and the codings as a table', async () => {
    await act({ read: '1', svar: keyIn((await shown()).html) });
    const sheet = await fetch(new URL(`${address}/kodeark.xlsx`, served.url), { headers: as('Åse') });
    expect(sheet.headers.get('content-disposition')).toContain('kodeark.xlsx');
    const { table } = await parseXlsx(new Uint8Array(await sheet.arrayBuffer()), 'kodeark.xlsx');
    expect(table.rows).toHaveLength(48);
    expect(table.rows[0]![table.columns.indexOf('respondent')]).toBe(keyIn((await shown()).html));
    expect((await served.get(`${address}/kodeark.xlsx`)).status).toBe(400);
    expect((await shown(`${address}/kodninger.csv`)).html).toMatch(/^respondent,question,theme,coder,selected\n[^\n]+,why,,Åse,random\n$/);
  });
});
