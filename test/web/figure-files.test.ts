import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const run = `/runs/${sampleRun.id}`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

const linksOf = (html: string): string[] => Array.from(html.matchAll(/<p class="files">([\s\S]*?)<\/p>/gu), ([, links]) => links!)
  .flatMap((links) => Array.from(links.matchAll(/href="([^"]+)"/gu), ([, address]) => address!.replaceAll('&amp;', '&').replaceAll('&#38;', '&')));

describe('figures as files', () => {
  it.each(['', '/temaer', '/besvarelser', '/resultater'])('stand under every figure of %s as SVG, PNG and CSV, and each is what it says', async (page) => {
    const { html } = await served.get(run + page);
    const pictures = html.match(/<div class="picture">/gu) ?? [];
    const links = linksOf(html);
    expect(links).toHaveLength(3 * pictures.length);
    expect(links.length).toBeGreaterThan(0);
    for (const address of links.slice(0, 6)) {
      const { status, headers, html: content } = await served.get(address);
      const type = /\.csv(?:\?|$)/u.test(address) ? 'text/csv' : /\.png(?:\?|$)/u.test(address) ? 'image/png' : 'image/svg+xml';
      expect([address, status, String(headers['content-type']).split(';')[0]]).toEqual([address, 200, type]);
      expect(headers['content-disposition']).toContain('attachment');
      expect(headers['cache-control']).toBe('no-store');
      if (type === 'image/svg+xml') expect(content).toMatch(/^<svg /u);
      if (type === 'text/csv') expect(content.split('\n').length).toBeGreaterThan(2);
    }
  });

  it('stand under the map of the answers too, in the colours of the page, without a word of an answer', async () => {
    const links = linksOf((await served.get(`${run}/klynger?map=clusters.satisfied`)).html).filter((address) => address.includes('/klynger/kort.'));
    expect(links.map((address) => address.slice(-30))).toEqual(['csv', 'svg', 'png'].map((format) => `kort.${format}?map=clusters.satisfied`.slice(-30)));
    const [rows, picture, dots] = await Promise.all(links.map((address) => served.get(address)));
    // Its second cluster is too small to be told of: its answers stand with the others.
    expect(rows!.html.trim().split('\n').slice(1)).toHaveLength(sampleRun.bulk.map.length);
    expect(rows!.html).toContain('Klynge 1');
    expect(rows!.html + picture!.html).not.toContain('Klynge 2');
    for (const { text, key } of sampleRun.bulk.answers) {
      expect(rows!.html).not.toContain(key.length > 3 ? key : text);
      expect(picture!.html).not.toContain(text);
    }
    expect(picture!.html).toMatch(/^<svg /u);
    expect(String(dots!.headers['content-type'])).toContain('image/png');
    expect((await served.get(`${run}/klynger/kort.csv?map=clusters.x`)).status).toBe(400);
    expect((await served.get(`${run}/klynger/kort.csv?segment=dissatisfied`)).status).toBe(400);
  });

  it('hold the numbers of the table beside them', async () => {
    const { html } = await served.get(`${run}/figurer/themes.csv`);
    const [first] = sampleRun.results.themes;
    expect(html).toContain(first!.label.da);
  });

  it('have a reference that leads back to them when it is searched for', async () => {
    for (const page of ['', '/temaer', '/resultater']) {
      const reference = /Henvisning: ([0-9a-f]{6}-[a-z]+(?:-\d+)?)\./u.exec(textOf(await served.get(run + page)))?.[1];
      expect(reference).toBeDefined();
      expect(textOf(await served.get(`${run}/soeg?q=${reference!}`))).toContain('Søgningen er en henvisning til en figur.');
    }
  });

  it('are figures that there are, in formats that there are', async () => {
    expect((await served.get(`${run}/figurer/weather.svg`)).status).toBe(400);
    expect((await served.get(`${run}/figurer/themes.gif`)).status).toBe(400);
  });
});
