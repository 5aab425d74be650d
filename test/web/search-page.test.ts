import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { answerReferences } from '../../src/report/reference.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const search = `/runs/${sampleRun.id}/soeg`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

const address = (choices: Record<string, string>, page = ''): string => `${search}${page}?${new URLSearchParams(choices).toString()}`;
async function page(choices: Record<string, string>): Promise<string> {
  const answered = await served.get(address(choices));
  expect(answered.status).toBe(200);
  return textOf(answered);
}

describe('the search page', () => {
  it('shows how to search before anything is searched for', async () => {
    const text = await page({});
    expect(text).toContain('Hvad kan man skrive?');
    expect(text).not.toContain('n =');
  });

  it('shows each place with what stands round it, and how many there are of how many', async () => {
    const text = await page({ q: 'hensyn' });
    expect(text).toContain('n = 3 af 49 svar fra 3 borgere, 3 steder');
    expect(text).toMatch(/Ingen tog\s+hensyn\s+benægtet\s+til min situation/);
  });

  it('takes a word in all its forms, and words that follow each other', async () => {
    expect(await page({ q: 'krave' })).toContain('n = 1 af');
    expect(await page({ q: 'god hjælp' })).toContain('n = 44 af');
    expect(await page({ q: 'skema !forklare', mode: 'anywhere' })).toContain('n = 0 af');
  });

  it('offers another way of searching where this one finds nothing', async () => {
    const { html } = await served.get(address({ q: 'hjælp syg' }));
    expect(html).toContain(`${search}?q=hj%C3%A6lp+syg&amp;mode=anywhere">Med ordene et sted i svaret: 1 svar</a>`);
  });

  it('says what a word was read as', async () => {
    expect(await page({ q: 'situa' })).toContain('Intet svar har ordet »situa«. Viser ord, der begynder sådan.');
  });

  it('leads from a reference in a report to its answer or figure, and says when it is of another run', async () => {
    const references = answerReferences(sampleRun);
    const { html } = await served.get(address({ q: ` ${references.get('masked')!.toUpperCase()} ` }));
    expect(html).toContain(`<a href="/runs/${sampleRun.id}/svar/masked">Søgningen er en henvisning til et svar. Åbn svaret</a>`);
    const goal = await served.get(address({ q: `${sampleRun.id.slice(0, 6)}-question-1` }));
    const link = /<a href="(\/runs\/[^"]*resultater[^"]*)">Søgningen er en henvisning til en figur/.exec(goal.html)![1]!;
    expect(textOf(await served.get(link.replaceAll('&amp;', '&')))).toContain(sampleRun.study.questions[0]!.present.da);
    expect(await page({ q: '0f0f0f-s3' })).toContain('Henvisningen er til en anden analyse, hvis nummer begynder med 0f0f0f');
    expect(await page({ q: `${sampleRun.id.slice(0, 6)}-s99999` })).not.toContain('henvisning til');
  });

  it('shows where a search cannot be read', async () => {
    const { html, status } = await served.get(address({ q: 'god (hjælp <b>' }));
    expect(status).toBe(200);
    expect(html).toContain('(tegn 12)');
    expect(html).toContain('<code>god (hjælp <mark>&lt;</mark>b&gt;</code>');
  });

  it('keeps every filter in the address, as a chip that takes it away', async () => {
    const { html } = await served.get(address({ q: 'hjælp', segment: 'satisfied', theme: 'help-support' }));
    expect(html).toContain('n = 44 af 45 svar');
    // The bar's chip keeps the search, the search's own chip the filter.
    expect(html).toContain('<a href="?q=hj%C3%A6lp&amp;theme=help-support" aria-label="Fjern filteret Samlet tilfredshed: Tilfredse"');
    expect(html).toContain(`<a href="${search}?q=hj%C3%A6lp&amp;segment=satisfied" aria-label="Fjern: Tema: Hjælp og støtte"`);
    expect((await served.get(address({ q: 'hjælp', segment: 'angry' }))).status).toBe(400);
  });

  it('finds the answer that a key names', async () => {
    const { html } = await served.get(address({ q: 'masked', mode: 'text' }));
    expect(html).toContain(`<a href="/runs/${sampleRun.id}/svar/masked">Søgningen er nøglen til et svar. Åbn svaret</a>`);
  });

  it('finds nothing that is masked, whatever is asked', async () => {
    for (const q of ['Hanne', 'Hansen', 'Hann*', '*anse*', '"Hanne Hansen"', 'hjælp .. Hanne']) {
      for (const mode of ['together', 'anywhere']) expect(await page({ q, mode })).toContain('n = 0 af');
    }
    expect(await page({ q: 'Hanne', mode: 'text' })).toContain('n = 0 af');
    expect(await page({ q: 'navn', mode: 'text' })).toContain('n = 0 af');
    expect((await served.get(address({ q: 'af <any> da' }))).html).toContain('af [navn], da');
  });

  it('gives a rule that holds the same pattern', async () => {
    const { html } = await served.get(address({ q: '!nej "god" .. hjælp' }));
    const rule = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html)![1]!.replaceAll('&quot;', '"');
    const [read] = parse(rule) as [{ any: [string]; negated: string }];
    expect([read.any, read.negated]).toEqual([['!nej "god" .. hjælp'], 'either']);
    expect(parsePattern(read.any[0]).terms).toEqual(parsePattern('!nej "god" .. hjælp').terms);
  });

  it('is not there for a study without open questions', async () => {
    const without = await serve(storeOf([{ ...sampleRun, study: { ...sampleRun.study, texts: [] } }]));
    const { html } = await without.get(search);
    await without.close();
    expect(html.slice(html.indexOf('<main'))).not.toContain('<form');
  });
});

describe('the results alone', () => {
  it('are those of the page, and nothing round them', async () => {
    const choices = { q: 'hjælp', segment: 'satisfied' };
    const alone = await served.get(address(choices, '/linjer'));
    expect(alone.headers['cache-control']).toBe('no-store');
    expect(alone.html).not.toContain('<html');
    expect((await served.get(address(choices))).html).toContain(alone.html);
  });

  it('are empty for an empty search', async () => {
    expect((await served.get(address({ q: ' ' }, '/linjer'))).html).toBe('');
  });
});

describe('the file', () => {
  it('has every place, masked, and no formula', async () => {
    const { html, headers } = await served.get(address({ q: 'hjælp' }, '/linjer.csv'));
    expect(headers['content-disposition']).toContain('svar.csv');
    const lines = html.trim().split('\n');
    expect(lines[0]).toBe('id,spørgsmål,gruppe,før,fundet,efter,benægtet');
    expect(lines).toHaveLength(45);
    expect(html).toContain('[navn]');
    expect(html).not.toContain('Hanne');
    expect((await served.get(address({ q: '1', mode: 'text' }, '/linjer.csv'))).html).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });

  it('is refused where the answers come from too few citizens', async () => {
    const { status, html } = await served.get(address({ q: 'hensyn' }, '/linjer.csv'));
    expect(status).toBe(400);
    expect(html).toContain('færre end 5 borgere');
    expect((await served.get(address({ q: 'hensyn' }))).html).not.toContain('linjer.csv');
  });
});
