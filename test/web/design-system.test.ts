import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { besideOwnStyle } from '../../src/web/design-system.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, type Served } from './served.js';

let served: Served;
let html: string;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
  ({ html } = await served.get('/'));
});
afterAll(() => served.close());

const style = (): string => /href="(\/dkfds\/[0-9a-f]{12}\/css\/dkfds\.min\.css)"/.exec(html)![1]!;

describe('the design system', () => {
  it('is a style sheet in a layer of its own, kept by the browser for good', async () => {
    const { status, headers, html: css } = await served.get(style());
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(css).toMatch(/^@layer dkfds\{/);
    expect(css).toContain('.button.button-primary');
    expect(css.match(/\{/g)).toHaveLength(css.match(/\}/g)!.length);
  });

  it('brings the fonts and icons that it names, and pages begin with two of the fonts', async () => {
    const { html: css } = await served.get(style());
    const base = style().replace('/css/dkfds.min.css', '');
    const named = Array.from(css.matchAll(/url\("?\.\.\/([^)"]*)"?\)/g), ([, name]) => name!).filter((name) => /\.(?:woff2|svg)$/.test(name));
    expect(named.filter((name) => name.startsWith('fonts/'))).toHaveLength(8);
    for (const name of [named[0]!, named.find((each) => each.endsWith('chevron-down.svg'))!]) {
      const { status, headers } = await served.get(`${base}/${name}`);
      expect([name, status, headers['cache-control']]).toEqual([name, 200, 'public, max-age=31536000, immutable']);
    }
    const preloaded = Array.from(html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g), ([, address]) => address!);
    expect(preloaded).toHaveLength(2);
    for (const font of preloaded) expect((await served.get(font)).headers['content-type']).toBe('font/woff2');
  });

  it.each([
    'js/dkfds.min.js', 'css/dkfds.css', 'img/all-svg-icons.svg', 'fonts/IBMPlexSans/complete/woff2/license.txt', '../package.json',
    '..%2f..%2fpackage.json', 'fonts/..%2f..%2fpackage.json', 'css',
  ])('brings no other file of the package: %s', async (name) => {
    expect((await served.get(`${style().replace('/css/dkfds.min.css', '')}/${name}`)).status).toBe(404);
  });

  it('takes a rem for the size of the text of the reader', () => {
    expect(besideOwnStyle('@charset "UTF-8";html{font-size:62.5%}p{font-size:1.6rem;margin:-.8rem 0 1px}/*# sourceMappingURL=a.map*/'))
      .toBe('@layer dkfds{html{font-size:100%}p{font-size:1rem;margin:-0.5rem 0 1px}}');
  });

  it('keeps of a font the file that browsers of today read', () => {
    expect(besideOwnStyle('@font-face{src:url(a.eot),url(a.woff) format("woff"),url(a.woff2) format("woff2");x:y}'))
      .toBe('@layer dkfds{@font-face{src:url(a.woff2) format("woff2");x:y}}');
  });
});
