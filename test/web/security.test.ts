import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { createApp } from '../../src/web/create-app.js';
import { startServer } from '../../src/web/server.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, type Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

describe('a request', () => {
  it.each([
    'evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.20',
    'localhost@evil.example',
  ])('to the host %s is refused', async (host) => {
    const { status, html } = await served.get(`/runs/${sampleRun.id}`, { host });
    expect([status, html]).toEqual([403, '403']);
  });

  it.each([
    'localhost', 'localhost:4173', '127.0.0.1:80', '[::1]:4173', 'LOCALHOST',
  ])('to the host %s is answered', async (host) => {
    expect((await served.get('/', { host })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('with the method %s is refused', async (method) => {
    const { status, headers } = await served.get('/', {}, method);
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
  });
});

describe('a form', () => {
  it.each(['/foo', `/runs/${sampleRun.id}/foo`, '/assets/fritekst.css', '/log-ind', '/brugere'])('that our own page sends to %s finds nothing there', async (path) => {
    expect((await served.get(path, { 'sec-fetch-site': 'same-origin' }, 'POST')).status).toBe(404);
  });

  it('that a page elsewhere sends is refused on a page that says so, whatever its address', async () => {
    for (const path of ['/foo', `/runs/${sampleRun.id}/citater`]) {
      const { status, html } = await served.get(path, { 'sec-fetch-site': 'cross-site' }, 'POST');
      expect(status).toBe(403);
      expect(html).toContain('kom ikke fra programmets egne sider');
    }
  });
});

describe('an answer', () => {
  it.each([
    '/', `/runs/${sampleRun.id}`, '/foo', '/assets/fritekst.css',
  ])('to %s carries the security headers and no maker', async (path) => {
    const { headers } = await served.get(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';frame-src 'self';form-action 'self';base-uri 'none';"
      + "frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('that holds answers is not kept by the browser', async () => {
    expect((await served.get(`/runs/${sampleRun.id}`)).headers['cache-control']).toBe('no-store');
  });

  it('with an asset is kept, and asked for again by its ETag', async () => {
    const style = /href="(\/assets\/fritekst\.css\?v=[0-9a-f]{12})"/.exec((await served.get('/')).html)![1]!;
    const first = await served.get(style);
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('public, max-age=86400');
    const again = await served.get(style, { 'if-none-match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
  });

  const script = (name: string) => expect.stringMatching(new RegExp(`^<script src="/assets/${name}\\.js\\?v=[0-9a-f]{12}" defer>$`)) as string;

  it('has no inline style or script, which the policy would refuse', async () => {
    for (const path of ['', '/temaer', '/temaer/help-support', '/klynger', '/metode']) {
      const { html } = await served.get(`/runs/${sampleRun.id}${path}`);
      expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([script('keys'), script('copy')]);
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
    }
  });

  it.each([['/soeg?q=svar', 'search'], ['/citater', 'quote-keys']])('has a script of its own, a file of the program, on %s', async (path, own) => {
    const { html } = await served.get(`/runs/${sampleRun.id}${path}`);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([script('keys'), script('copy'), script(own)]);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
  });
});

describe('the server', () => {
  it('says that a port is taken', async () => {
    const port = Number(new URL(served.url).port);
    const app = createApp({ runs: storeOf([]), commands: memoryLog(), language: 'da' });
    const taken = await startServer({ app, port }).catch((error: unknown) => error);
    expect(taken).toBeInstanceOf(InputError);
    expect((taken as InputError).notices).toEqual([{ code: 'port-taken', severity: 'error', parameters: { port } }]);
  });

  it('listens to this machine only', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('does not answer after it was closed', async () => {
    const own = await serve(storeOf([]));
    await own.close();
    await expect(own.get('/')).rejects.toThrow(/ECONNREFUSED/);
  });
});
