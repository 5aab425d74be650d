import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const run = `/runs/${sampleRun.id}`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

describe('a choice that does not exist', () => {
  it.each([
    [`${run}/citater?theme=weather`, 'weather', 'help-support'],
    [`${run}/citater?theme=help-support&segment=angry`, 'angry', 'dissatisfied'],
    [`${run}/citater?seed=-1`, '-1', 'et helt tal på 0 eller mere'],
    [`${run}/citater?seed=4294967296`, '4294967296', '0–4294967295'],
    [`${run}/citater?seed=1e3`, '1e3', 'et helt tal'],
    [`${run}/citater?seed=1&seed=2`, '1, 2', 'et helt tal'],
    [`${run}/citater?n=0`, '0', 'et helt tal på 1 eller mere'],
    [`${run}/citater?n=51`, '51', '1–50'],
    [`${run}/resultater?by=weather`, 'weather', 'gender'],
    [`${run}/resultater?sort=weather`, 'weather', 'questionnaire'],
    [`${run}/temaer?sort=weather`, 'weather', 'codebook'],
    [`${run}/temaer/weather`, 'weather', 'help-support'],
    [`${run}/temaer/help-support?side=4`, '4', '1–3'],
    [`${run}/temaer/help-support?segment=angry`, 'angry', 'satisfied'],
  ])('%s is answered with 400, what came, what was expected and a way on', async (path, got, expected) => {
    const answered = await served.get(path);
    expect(answered.status).toBe(400);
    const text = textOf(answered);
    expect(text).toContain(`»${got}«`);
    expect(text).toContain(expected);
    expect(answered.html).toContain(`<a href="${run}">Overblik</a>`);
  });
});

describe('an address without a page', () => {
  it.each([
    '/foo', `${run}/foo`, '/runs', '/assets/foo.css', '/favicon.ico', '/%E0%A4%A',
  ])('%s is answered with 404', async (path) => {
    const answered = await served.get(path);
    expect(answered.status).toBe(404);
    expect(answered.html).toContain('href="/"');
  });

  it.each([
    '/runs/000000000000', '/runs/..', '/runs/%2Fetc', '/runs/..%2F..%2Fetc', '/runs/.hidden', '/runs/a%5Cb',
    '/runs/C%3A', '/runs/%00',
  ])('%s names no run, and never reaches the store as a path', async (path) => {
    const store = storeOf([sampleRun]);
    const own = await serve(store);
    const answered = await own.get(path);
    await own.close();
    expect(answered.status).toBe(404);
    expect(store.opened.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
  });
});

describe('a failure of the program', () => {
  const secret = 'Hanne Hansen, 010190-1234';
  const broken = {
    ...storeOf([]),
    list: () => Promise.reject(new TypeError(secret)),
    open: () => Promise.resolve({ ...sampleRun, results: undefined } as unknown as AnalysisRun),
  };

  it('is answered with 500 and a page that shows nothing of it', async () => {
    const own = await serve(broken);
    const answers = await Promise.all(['/', '/runs/abc?theme=hemmelig'].map((path) => own.get(path)));
    await own.close();
    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    for (const { html } of answers) {
      expect(html).toContain('Noget gik galt i programmet');
      expect(html.replaceAll(/<script src="\/assets\/(?:keys|copy)\.js/g, '')).not.toMatch(/Hansen|TypeError|\.ts|\.js|undefined/);
    }
  });

  it('is logged with its place, without its message and without the choices in the address', async () => {
    const own = await serve(broken);
    await own.get('/');
    await own.get('/runs/abc?theme=hemmelig');
    await own.close();
    expect(own.logged.map(({ path, error }) => `${path} ${error}`)).toEqual(['/ TypeError', '/runs/abc TypeError']);
    expect(own.logged[1]!.stack[0]).toMatch(/^at .*(?:frame|opened-runs)/);
    expect(JSON.stringify(own.logged)).not.toMatch(/Hansen|hemmelig/);
  });

  it('of a reader is not logged', async () => {
    const own = await serve(storeOf([sampleRun]));
    await own.get('/runs/missing');
    await own.get(`${run}/citater?seed=x`);
    await own.close();
    expect(own.logged).toEqual([]);
  });
});
