import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareRun } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
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
