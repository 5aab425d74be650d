import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templateFolders } from '../../src/io/template-folders.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { bareRun } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
import { sendForm } from './send-form.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const path = `/runs/${sampleRun.id}/rapport`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

describe('the page of the report', () => {
  it('offers every format, says what a draft is, and shows the report', async () => {
    const answered = await served.get(path);
    expect(answered.status).toBe(200);
    for (const format of ['html', 'docx', 'xlsx', 'pptx', 'md']) expect(answered.html).toContain(`href="${path}/rapport.${format}"`);
    expect(textOf(answered)).toContain('Rapporten er et udkast');
    expect(answered.html).toMatch(/<iframe [^>]*src="[^"]*rapport\.html\?look=page"/u);
  });

  it('says nothing of drafts where there are no quotes', async () => {
    const own = await serve(storeOf([bareRun]));
    expect(textOf(await own.get(`/runs/${bareRun.id}/rapport`))).not.toContain('udkast');
    await own.close();
  });

  it.each([
    ['html', 'text/html', '<!doctype html>'], ['docx', 'application/vnd.openxml', 'PK'], ['xlsx', 'application/vnd.openxml', 'PK'],
    ['pptx', 'application/vnd.openxml', 'PK'], ['md', 'text/markdown', '# '],
  ])('gives the report as %s, to be kept', async (format, type, beginning) => {
    const { status, html, headers } = await served.get(`${path}/rapport.${format}`);
    expect([status, headers['content-disposition'], headers['cache-control']]).toEqual([200, `attachment; filename=rapport.${format}`, 'no-store']);
    expect(String(headers['content-type']).startsWith(type)).toBe(true);
    expect(html.startsWith(beginning)).toBe(true);
  });

  it('shows it only in a page of its own, with its own style and no script', async () => {
    const { headers } = await served.get(`${path}/rapport.html?look=page`);
    expect(headers['content-disposition']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none';style-src 'unsafe-inline';img-src data:");
    expect(headers['content-security-policy']).not.toContain('script-src');
  });

  it('answers an unknown format with those that there are', async () => {
    const answered = await served.get(`${path}/rapport.pdf`);
    expect(answered.status).toBe(400);
    expect(textOf(answered)).toContain('docx');
  });

  it('figures of results come as PNG too', async () => {
    const { status, headers } = await served.get(`/runs/${sampleRun.id}/resultater/figur.png?question=trust`);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
  });
});

describe('the parts of a report that somebody chooses', () => {
  it('stand in the page, in its files and in what is shown, and the others in none', async () => {
    const query = '?dele=summary,questions';
    const page = await served.get(`${path}${query}`);
    expect(page.html).toContain(`href="${path}/rapport.docx?dele=summary%2Cquestions"`);
    expect(page.html).toMatch(/value="summary" checked/u);
    expect(page.html).toMatch(/value="groups">/u);
    const text = (await served.get(`${path}/rapport.md${query}`)).html;
    expect(text).toContain('Dette er et uddrag af rapporten.');
    expect(text).toMatch(/^## Spørgsmålene efter score/mu);
    expect(text).not.toMatch(/^## (?:Metode|Samlet tilfredshed)/mu);
    expect(text).not.toContain('Svar nummer');
  });

  it('may be sent by a form, one by one, and are all there where none is chosen', async () => {
    expect((await served.get(`${path}?dele=summary&dele=method`)).html).toContain(`rapport.md?dele=summary%2Cmethod"`);
    const whole = (await served.get(`${path}/rapport.md`)).html;
    expect(whole).not.toContain('uddrag');
    expect((await served.get(`${path}/rapport.md?dele=`)).html).toBe(whole);
  });

  it('are parts that there are', async () => {
    expect((await served.get(`${path}?dele=summary,weather`)).status).toBe(400);
    expect((await served.get(`${path}/rapport.md?dele[a]=method`)).status).toBe(200);
  });
});

describe('the texts of a report', () => {
  const send = (site: Served, form: Record<string, string>, headers?: Record<string, string>): Promise<Response> =>
    sendForm(new URL(`${path}/tekst?dele=summary,groups`, site.url), form, headers);

  it('are written anew by a form alone, told with who and when, and stand in the files', async () => {
    const log = memoryLog();
    const site = await serve(storeOf([sampleRun]), 'da', log);
    const before = textOf(await site.get(path));
    const answered = await send(site, { block: 'lead/satisfied', text: ' <b>Hjælpen</b>\n afgør det. ', name: 'Åse', keep: '1' });
    expect(answered.status).toBe(303);
    expect(answered.headers.get('location')).toBe(`${path}?dele=summary%2Cgroups#tekst-lead-satisfied`);
    const page = await site.get(path);
    expect(page.html).toContain('&lt;b&gt;Hjælpen&lt;/b&gt; afgør det.');
    expect(textOf(page)).toMatch(/Skrevet af Åse, .+ Programmet ville skrive:/u);
    expect((await site.get(`${path}/rapport.md`)).html).toContain('Hjælpen\\</b> afgør det.');
    expect(log.all.map(({ by, act }) => [by, act.kind])).toEqual([['Åse', 'prose-edited']]);
    await send(site, { block: 'lead/satisfied', text: 'Står her', name: 'Åse', restore: '1' });
    expect(textOf(await site.get(path))).toBe(before);
    await send(site, { name: 'Åse', undo: '1' });
    expect(textOf(await site.get(path))).toContain('Skrevet af Åse');
    await site.close();
  });

  it('are not written by requests from elsewhere, nor where there is no such text or no name', async () => {
    const log = memoryLog();
    const site = await serve(storeOf([sampleRun]), 'da', log);
    const form = { block: 'lead/satisfied', text: 'x', name: 'Bo', keep: '1' };
    expect((await send(site, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const wrong of [{ ...form, block: 'lead/nobody' }, { ...form, name: ' ' }, { block: 'lead/satisfied', name: 'Bo' }]) {
      expect((await send(site, wrong)).status).toBe(400);
    }
    expect(log.all).toEqual([]);
    await site.close();
  });
});

describe('a house’s template', () => {
  it('is chosen by name among those in the folder, and no other folder is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'templates-'));
    mkdirSync(join(folder, 'Kommunen'));
    writeFileSync(join(folder, 'Kommunen', 'template.yaml'), 'format: 1\norganisation: Eksempel Kommune\n');
    const site = await serve(storeOf([sampleRun]), 'da', memoryLog(), { templates: templateFolders(folder) });
    expect((await site.get(path)).html).toContain('<option value="Kommunen">');
    expect((await site.get(`${path}?skabelon=Kommunen`)).html).toContain('rapport.html?skabelon=Kommunen"');
    expect((await site.get(`${path}/rapport.html?skabelon=Kommunen`)).html).toContain('Eksempel Kommune');
    expect((await site.get(`${path}/rapport.html?skabelon=`)).html).not.toContain('Eksempel Kommune');
    expect((await site.get(`${path}/rapport.html?skabelon=..%2F..`)).status).toBe(400);
    await site.close();
  });
});
