import fc from 'fast-check';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/web/language-choice.js';
import { ownAddress } from '../../src/web/own-address.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, type Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

const themes = `/runs/${sampleRun.id}/temaer?sort=n`;

interface Posted {
  readonly status: number;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
}

/** Sends the form of the choice as a page of ours does, or from elsewhere. */
function choose(form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' }): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    request(new URL('/sprog', served.url), { method: 'POST', headers: { ...type, ...headers } }, (response) => {
      response.resume().on('end', () => resolve({
        status: response.statusCode!, location: response.headers.location, cookies: response.headers['set-cookie'] ?? [],
      }));
    }).on('error', reject).end(new URLSearchParams(form).toString());
  });
}

describe('the choice of language', () => {
  it('stands on every page with the address to come back to', async () => {
    const { html } = await served.get(themes);
    expect(html).toContain('<html lang="da">');
    expect(html).toContain(`<input type="hidden" name="til" value="${themes}">`);
    expect(html).toContain('<button class="function-link" name="sprog" value="en" lang="en">In English</button>');
  });

  it('is kept in the browser, and the reader comes back to the same place', async () => {
    const { status, location, cookies } = await choose({ sprog: 'en', til: themes });
    expect([status, location]).toEqual([303, themes]);
    expect(cookies).toEqual([expect.stringMatching(/^sprog=en; Max-Age=31536000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)]);
    const { html } = await served.get(location!, { cookie: 'coder=bo; sprog=en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('På dansk</button>');
    expect((await served.get(themes)).html).toContain('<html lang="da">');
  });

  it('says in the chosen language that there is no page', async () => {
    expect((await served.get('/foo', { cookie: 'sprog=en' })).html).toContain('lang="en"');
  });

  it('keeps nothing but a language that there is', async () => {
    for (const sprog of ['de', '', 'en; Path=/x', '__proto__']) expect((await choose({ sprog, til: '/' })).cookies).toEqual([]);
    for (const cookie of ['sprog=de', 'sprog=%', 'sprog', 'sprog=__proto__']) {
      expect(languageOf({ headers: { cookie } }, 'da')).toBe('da');
      expect((await served.get('/', { cookie })).status).toBe(200);
    }
  });

  it('is refused from another page', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await choose({ sprog: 'en', til: '/' }, { 'sec-fetch-site': site })).toEqual({ status: 403, location: undefined, cookies: [] });
    }
  });

  it.each([
    'https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', '\\\\evil.example', 'javascript:alert(1)', 'evil', '', '/\r\nX: y', '/ø',
  ])('never leads elsewhere: %j', async (til) => {
    expect((await choose({ sprog: 'en', til })).location).toBe('/');
  });

  it('leads to an address of the same origin, or to the first page', () => {
    const own = 'http://127.0.0.1:4173';
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `/${text}`), fc.webPath(), fc.anything()), (given) => {
      expect(new URL(ownAddress(given), own).origin).toBe(own);
    }));
  });
});
