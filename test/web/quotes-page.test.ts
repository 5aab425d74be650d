import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { referencesOf } from '../../src/use-cases/resolve-reference.js';
import { sha256 } from '../../src/io/digest.js';
import { checkReceipt, readReceipts } from '../../src/use-cases/check-receipt.js';
import type { QuoteReceipt } from '../../src/use-cases/quote-receipt.js';
import type { QuoteAct } from '../../src/workspace/quote-act.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
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
    expect(textOf(await served.get(path))).toContain(`Afvist og erstattet af det næste ${referencesOf(sampleRun).get(before[0]!)!} (uklart)`);
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

describe('how an approved quote came up', () => {
  const drawing = `${address}?theme=help-support&segment=satisfied&n=4&seed=3`;
  const keysOn = async (path: string): Promise<string[]> =>
    [...new Set(Array.from((await served.get(path)).html.matchAll(/name="svar" value="([^"]+)"/g), ([, key]) => key!))];
  const originOf = (at: number) => (log.all[at]!.act as Extract<QuoteAct, { kind: 'quote-approved' }>).origin;

  it('is kept with the approval of a drawn one: its draw, its place in it, and no id of another citizen', async () => {
    const before = await keysOn(drawing);
    await send({ svar: before[0]!, name: 'Bo', reject: '1', reason: 'unclear' }, drawing);
    const [, second] = await keysOn(drawing);
    await send({ svar: second!, name: 'Bo', approve: '1', confirm: '1' }, drawing);
    expect(originOf(1)).toMatchObject({
      kind: 'drawn', place: 2, run: sampleRun.id, eligible: 45, request: { theme: 'help-support', segment: 'satisfied', count: 4, seed: 3, method: 'random' },
      rejected: [{ reference: referencesOf(sampleRun).get(before[0]!)!, reason: 'unclear' }],
    });
    expect(textOf(await served.get(drawing))).toContain('Trukket som nummer 2 blandt 45 egnede svar (tilfældigt, startværdi 3). Kvittering ');
    expect((await served.get(`${address}/godkendte.csv`)).html).toContain('Trukket som nummer 2');
  });

  it('is told in the receipt that is downloaded, by which the same draw is made again', async () => {
    const json = await served.get(`${address}/kvittering.json?theme=help-support&n=4&seed=3`);
    expect(json.headers['content-disposition']).toContain('kvittering.json');
    const [told] = readReceipts('kvittering.json', json.html, sha256);
    expect(checkReceipt(sampleRun, told!, sha256).same).toBe(true);
    for (const { key } of sampleRun.bulk.answers.filter(({ key: each }) => each.length > 4)) expect(json.html).not.toContain(key);
    const sheet = (await served.get(`${address}/kvittering.html?theme=help-support&n=4&seed=3`)).html;
    for (const reference of (JSON.parse(json.html) as QuoteReceipt).drawn) expect(sheet).toContain(reference);
    expect(sheet).not.toContain('Svar nummer');
    expect(sheet).not.toContain('<script');
  });

  it('is in the receipts of all approved, where each draw is the same when it is made again', async () => {
    expect((await served.get(`${address}/kvitteringer.json`)).status).toBe(400);
    const [first] = await keysOn(drawing);
    await send({ svar: first!, name: 'Bo', approve: '1', confirm: '1' }, drawing);
    const { html } = await served.get(`${address}/kvitteringer.json`);
    const told = readReceipts('kvitteringer.json', html, sha256);
    expect(told.map((each) => checkReceipt(sampleRun, each, sha256).same)).toEqual([true]);
    expect((await served.get(`${address}/kvitteringer.html`)).html).toContain('Trukket som nummer 1');
    expect((await served.get(`${address}/kvitteringer.pdf`)).status).toBe(400);
  });

  it('is said to be picked where a search found it; the query stands in no address, log or file', async () => {
    const found = await served.get(`/runs/${sampleRun.id}/soeg?q=praktikplads`);
    const links = Array.from(found.html.matchAll(/href="([^"]*citater\?valgt=[^"]*)"/gu), ([, link]) => link!);
    expect(links.length).toBeGreaterThan(2);
    expect(links[0]).toMatch(/citater\?valgt=a1b2c3-s\d+#citater$/u);
    const picking = links[0]!.split('#')[0]!;
    const page = await served.get(picking);
    expect(textOf(page)).toContain('Valgt ved søgning');
    const [key] = await keysOn(picking);
    const response = await send({ svar: key!, name: 'Bo', approve: '1', confirm: '1' }, picking);
    expect(response.headers.get('location')).toContain(`valgt=${picking.split('valgt=')[1]!}`);
    expect(originOf(0)).toEqual({ kind: 'picked', by: 'search', run: sampleRun.id, coding: '' });
    const csv = (await served.get(`${address}/godkendte.csv`)).html;
    expect(csv).toContain('valgt, ikke trukket');
    expect(csv).toContain('Valgt ved søgning, ikke trukket.');
    expect(JSON.stringify(log.all)).not.toContain('praktikplads');
    expect((await served.get(`${address}?valgt=a1b2c3-s99`)).status).toBe(400);
    expect((await served.get(`${address}?valgt=../../etc`)).status).toBe(400);
  });

  it('is said to be picked where the draw of the address has not brought it forth', async () => {
    const drawn = await keysOn(drawing);
    const other = sampleRun.bulk.answers.find(({ key, segment }) => segment === 'satisfied' && !drawn.includes(key))!;
    await send({ svar: other.key, name: 'Bo', approve: '1', confirm: '1' }, drawing);
    expect(originOf(0)).toMatchObject({ kind: 'picked', by: 'hand' });
  });
});

describe('what else can be drawn on the page', () => {
  it('is a balanced sheet, its parts beside each other with a receipt each', async () => {
    const page = await served.get(`${address}?theme=individual-needs&n=2&seed=3&metode=balanced`);
    expect(page.html.match(/<div class="sheet">/gu)).toHaveLength(3);
    const text = textOf(page);
    expect(text).toContain('Utilfredse om temaet');
    expect(text.match(/Kvitteringens nummer/gu)).toHaveLength(3);
  });

  it('is a sample to read: answers of any length, masked, with nothing to approve', async () => {
    const page = await served.get(`${address}?theme=help-support&n=50&formaal=read`);
    const { html } = page;
    expect(html).not.toContain('name="approve"');
    expect(html).not.toContain('name="svar"');
    expect(html).not.toContain('Hanne');
    expect(textOf(page)).toContain('Længde enhver længde');
  });

  it('is chosen by cluster and by length, and refuses what there is none of', async () => {
    const text = textOf(await served.get(`${address}?theme=help-support&n=50&klynge=satisfied.1&mindst=100&hoejst=200`));
    expect(text).toContain('klyngen Tilfredse 2');
    expect(text).toContain('Længde 100–200 tegn');
    expect((await served.get(`${address}?theme=help-support&klynge=satisfied.9`)).status).toBe(400);
    expect((await served.get(`${address}?theme=help-support&mindst=200&hoejst=100`)).status).toBe(400);
  });

  it('gives no receipt as a file where its numbers tell of few', async () => {
    expect((await served.get(`${address}/kvittering.json?theme=individual-needs&segment=dissatisfied&n=2`)).status).toBe(400);
    expect((await served.get(`${address}?theme=individual-needs&segment=dissatisfied&n=2`)).html).not.toContain('kvittering.json');
  });
});

describe('what may stand with a quote', () => {
  const { answers } = sampleRun.bulk;
  /** Two satisfied men under 30 stand for 8 citizens in all; the women are many, and so are the young. */
  const run: AnalysisRun = {
    ...sampleRun,
    study: {
      ...sampleRun.study,
      variables: [...sampleRun.study.variables, {
        id: 'age', label: { da: 'Alder', en: 'Age' }, only: [], source: { kind: 'column', column: 'age' },
        levels: [{ id: 'young', label: { da: 'Under 30', en: 'Under 30' } }, { id: 'old', label: { da: '30 og over', en: '30 and over' } }],
      }],
    },
    bulk: {
      ...sampleRun.bulk,
      weights: answers.map(({ respondent, segment }) =>
        ({ respondent, complete: true, segment, stratum: '', weight: respondent === 's3' || respondent === 's4' ? 4 : 7.5, cell: 0 })),
      levels: [
        { variable: 'gender', values: answers.map(({ respondent }) => (respondent === 's3' || respondent === 's4' ? 'mand' : 'kvinde')) },
        { variable: 'age', values: answers.map(({ respondent }) => (respondent === 's4' ? 'old' : 'young')) },
      ],
    },
  };
  const reference = referencesOf(run).get('s4')!;
  const counted = (vis: string) => served.get(`${address}?theme=help-support&n=50&kort=${reference}&vis=${vis}`);
  const choicesOf = ({ html }: { readonly html: string }) =>
    Array.from(html.slice(html.indexOf(`data-joint="${reference}"`)).matchAll(/name="attribute" value="(\w+)"( checked)?( disabled)?>[^(]*\(([^)]*)\)/gu), (match) => match.slice(1)).slice(0, 2);

  beforeEach(async () => {
    await served.close();
    served = await serve(storeOf([run]), 'da', log);
  });

  it('is told with how many citizens it fits, alone and with what is chosen, before anything is approved', async () => {
    expect(choicesOf(await counted(''))).toEqual([
      ['gender', undefined, undefined, 'ca. 8 borgere'], ['age', undefined, ' disabled', 'færre end 5 borgere: kan ikke vises'],
    ]);
    const chosen = await counted('gender');
    expect(choicesOf(chosen)[0]).toEqual(['gender', ' checked', undefined, 'ca. 8 borgere']);
    expect(textOf(chosen)).toContain('De valgte passer sammen med gruppen på ca. 8 borgere i befolkningen; der skal være mindst 5.');
    const both = await counted('gender,age,shoe');
    expect(choicesOf(both)).toEqual([
      ['gender', ' checked', undefined, 'færre end 5 borgere: kan ikke vises'], ['age', ' checked', undefined, 'færre end 5 borgere: kan ikke vises'],
    ]);
    expect(textOf(both)).toContain('færre end 5 borgere i befolkningen: vælg færre');
    expect(log.all).toEqual([]);
  });

  it('is counted by a form without script, which changes nothing and names neither the citizen nor who asks', async () => {
    const response = await send({ svar: 's4', name: 'Åse', count: '1', attribute: 'gender' }, `${address}?theme=help-support&n=50`);
    expect([response.status, response.headers.get('location')]).toEqual([
      303, `${address}?theme=help-support&segment=all&n=50&seed=${run.plan.seed}&kort=${reference}&vis=gender#citat-s4`,
    ]);
    expect(log.all).toEqual([]);
    expect((await send({ svar: 's4', name: 'Åse', approve: '1', confirm: '1', attribute: 'age' }, `${address}?theme=help-support&n=50`)).status).toBe(400);
    expect((await send({ svar: 's4', name: 'Åse', approve: '1', confirm: '1', attribute: 'gender' }, `${address}?theme=help-support&n=50`)).status).toBe(303);
  });
});
