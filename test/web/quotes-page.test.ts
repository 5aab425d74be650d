import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { memoryLog } from '../use-cases/memory-log.js';
import { hostileAnswer, sampleRun } from './sample-run.js';
import { sendForm } from './send-form.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const address = `/runs/${sampleRun.id}/citater`;
let log: ReturnType<typeof memoryLog>;
let served: Served;

beforeEach(async () => {
  log = memoryLog();
  served = await serve(storeOf([sampleRun]), 'da', log);
});
afterEach(() => served.close());

const send = (form: Record<string, string>, path = address, headers?: Record<string, string>): Promise<Response> =>
  sendForm(new URL(path, served.url), form, headers);
const approve = (key: string): Promise<Response> => send({ svar: key, name: 'Åse', approve: '1', confirm: '1' });

describe('the page of quotes', () => {
  it('takes an approval by a form alone, keeps the address, and shows who gave it', async () => {
    const response = await send({ svar: 's4', name: 'Åse', approve: '1', confirm: '1' }, `${address}?theme=help-support&segment=satisfied&n=50&seed=3&metode=varied`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${address}?theme=help-support&segment=satisfied&n=50&seed=3&metode=varied#citater`);
    const text = textOf(await served.get(`${address}?theme=help-support&n=50&seed=3`));
    expect(text).toMatch(/Svar nummer 5 .*godkendt · Åse, \d{4}-\d\d-\d\d/);
    expect(text).toContain('Tilfreds borger');
  });

  it('refuses what is not confirmed, what comes from elsewhere, and forms that are none of its own', async () => {
    expect((await send({ svar: 's4', name: 'Åse', approve: '1' })).status).toBe(400);
    expect((await send({ svar: 's4', name: '', approve: '1', confirm: '1' })).status).toBe(400);
    expect((await send({ svar: 'nobody', name: 'Åse', approve: '1', confirm: '1' })).status).toBe(400);
    expect((await send({ svar: 's4', name: 'Åse', dance: '1' })).status).toBe(400);
    expect((await send({ svar: 's4', name: 'Åse', approve: '1', confirm: '1' }, address, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(log.all).toEqual([]);
  });

  it('a rejected quote is replaced by the next, and the receipt tells why', async () => {
    const path = `${address}?theme=help-support&segment=satisfied&n=3&seed=5`;
    const keys = async (): Promise<string[]> => [...new Set(Array.from((await served.get(path)).html.matchAll(/name="svar" value="([^"]+)"/g), ([, key]) => key!))];
    const before = await keys();
    await send({ svar: before[0]!, name: 'Bo', reject: '1', reason: 'unclear' });
    const after = await keys();
    expect(after).toHaveLength(3);
    expect(after.slice(0, 2)).toEqual(before.slice(1));
    expect(textOf(await served.get(path))).toContain(`Afvist og erstattet af det næste ${before[0]!} (uklart)`);
  });

  it('gives files of what is approved, and of nothing else', async () => {
    expect((await served.get(`${address}/godkendte.csv`)).status).toBe(400);
    await approve('masked');
    await approve('hostile');
    await send({ svar: 's4', name: 'Åse', reject: '1', reason: 'repeats' });
    const csv = (await served.get(`${address}/godkendte.csv`)).html;
    expect(csv).toContain('god hjælp af [navn]');
    expect(csv).not.toContain('Hanne');
    expect(csv).toMatch(/a1b2c3-s\d+/u);
    expect(csv).not.toContain(`${sampleRun.id}/`);
    expect(csv).not.toContain('Svar nummer 5');
    const markdown = (await served.get(`${address}/godkendte.md`)).html;
    expect(markdown).toContain('god hjælp af \\[navn\\]');
    expect(markdown).not.toMatch(/[^\\]<script>/);
    const xlsx = await fetch(new URL(`${address}/godkendte.xlsx`, served.url));
    const files = unzipSync(new Uint8Array(await xlsx.arrayBuffer()));
    const written = Object.entries(files).map(([, bytes]) => strFromU8(bytes)).join('');
    expect(written).toContain('god hjælp af [navn]');
    expect(written).not.toContain('<f>');
    expect((await served.get(`${address}/godkendte.exe`)).status).toBe(400);
    expect(served.logged).toEqual([]);
  });

  it('shows a hostile answer as text wherever it stands', async () => {
    await approve('hostile');
    const { html } = await served.get(`${address}?theme=help-support&n=50`);
    expect(html).not.toContain('<script>alert(1)');
    expect(html).not.toContain('<img src=x');
    expect(hostileAnswer).toContain('<img src=x');
  });

  it('draws by words, by method, and says what is wrong with a query', async () => {
    expect(textOf(await served.get(`${address}?theme=help-support&segment=satisfied&n=5&q=praktikplads&metode=representative`)))
      .toContain('nærmest gennemsnittet');
    expect((await served.get(`${address}?theme=help-support&q=(`)).status).toBe(400);
    expect((await served.get(`${address}?theme=help-support&metode=best`)).status).toBe(400);
  });
});

describe('what is copied on the page of quotes', () => {
  it('is all approved quotes in order, each with its reference, and the receipt with its lines', async () => {
    await approve('s4');
    await approve('masked');
    const { html } = await served.get(`${address}?theme=help-support&n=50&seed=3`);
    const copies = Array.from(html.matchAll(/data-copy="([^"]*)"[^>]*>([^<]+)</gu), ([, text, label]) => [label, text!] as const);
    const all = copies.find(([label]) => label === 'Kopiér alle citater')![1];
    expect(all.match(/Kilde: [0-9a-f]{6}-s\d+/gu)).toHaveLength(2);
    expect(all).toContain('[navn]');
    expect(all.indexOf('Svar nummer 5')).toBeLessThan(all.indexOf('[navn]'));
    expect(copies.find(([label]) => label === 'Kopiér kvitteringen')![1].split('\n').length).toBeGreaterThan(3);
  });

  it('is referred to by what leads back to the answer', async () => {
    const text = textOf(await served.get(`${address}?theme=help-support&n=1&seed=3`));
    const reference = /Kilde: ([0-9a-f]{6}-s\d+)/u.exec(text)?.[1];
    expect(textOf(await served.get(`/runs/${sampleRun.id}/soeg?q=${reference!}`))).toContain('Søgningen er en henvisning til et svar.');
  });
});
