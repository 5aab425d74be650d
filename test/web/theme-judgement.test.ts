import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { codableRun } from '../../src/use-cases/codable-study.js';
import { exportCodings } from '../../src/use-cases/export-codings.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { ownPage, sendForm } from './send-form.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const address = `/runs/${sampleRun.id}/temaer/help-support`;
const cookie = { cookie: 'coder=Eva' };
let log: ReturnType<typeof memoryLog>;
let served: Served;
beforeEach(async () => {
  log = memoryLog();
  served = await serve(storeOf([sampleRun]), 'da', log);
});
afterEach(() => served.close());

const judge = (form: Record<string, string>, headers: Record<string, string> = cookie) =>
  sendForm(new URL(`${address}/kode`, served.url), form, { ...ownPage, ...headers });
const exported = async () => (await exportCodings(log, codableRun(sampleRun, sha256))).rows;

describe('a wrong code', () => {
  it('becomes a coding that teaches and never measures, and the reader goes on where they were', async () => {
    const response = await judge({ svar: 's3', act: 'wrong', segment: 'satisfied', side: '2', anker: 'svar-4' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${address}?segment=satisfied&side=2#svar-4`);
    expect(await exported()).toEqual([['s3', 'why', '', 'Eva', 'suggested']]);
    expect(log.all.at(-1)).toMatchObject({ act: { selected: 'found', suggestionSeen: true } });
  });

  it('can be said to be right after all', async () => {
    await judge({ svar: 's3', act: 'wrong' });
    const page = await served.get(address, cookie);
    expect(textOf(page)).toContain('Du har sagt, at temaet ikke er i svaret.');
    expect(page.html.match(/value="right"/g)).toHaveLength(1);
    await judge({ svar: 's3', act: 'right' });
    expect(await exported()).toEqual([['s3', 'why', 'help-support', 'Eva', 'suggested']]);
  });

  it('leaves a blind coding that says the same as it was', async () => {
    const coding = new URL(`/runs/${sampleRun.id}/kodning`, served.url);
    const headers = { ...cookie, ...ownPage };
    const html = await (await fetch(coding, { headers })).text();
    const key = /name="svar" value="([^"]+)"/.exec(html)![1]!;
    await sendForm(coding, { svar: key, queue: 'random', read: '1' }, headers);
    await judge({ svar: key, act: 'wrong' });
    expect(await exported()).toEqual([[key, 'why', '', 'Eva', 'random']]);
  });

  it('is nothing that nobody, another site or a made-up form can say', async () => {
    expect((await judge({ svar: 's3', act: 'wrong' }, {})).status).toBe(400);
    expect((await judge({ svar: 's3', act: 'wrong' }, { ...cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const form of [{}, { act: 'wrong' }, { act: 'dance', svar: 's3' }, { act: 'wrong', svar: 'nobody' }, { act: 'wrong', svar: 's3', side: '99' }]) {
      expect([400, 404]).toContain((await judge(form as Record<string, string>)).status);
    }
    const elsewhere = await judge({ svar: 's3', act: 'wrong', anker: '//evil.example' });
    expect(elsewhere.headers.get('location')).toBe(`${address}#svar`);
    expect(served.logged).toEqual([]);
  });

  it('asks who reads, and leads back to the theme', async () => {
    expect((await served.get(address)).html).toContain(`/kodning?skift=1&amp;tema=help-support`);
    const response = await sendForm(new URL(`/runs/${sampleRun.id}/kodning/koder`, served.url), { name: 'Eva', tema: 'help-support' });
    expect(response.headers.get('location')).toBe(`${address}#svar`);
  });
});
