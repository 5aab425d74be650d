import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { sampleCodebook } from './sample-codebook.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

/** The sample run with every tenth answer given to another open question, which the same codebook codes. */
const run: AnalysisRun = {
  ...sampleRun,
  study: { ...sampleRun.study, texts: [{ id: 'why', column: 'why', label: { da: 'Hvorfor?', en: 'Why?' } }, { id: 'better', column: 'better', label: { da: 'Hvad så?', en: 'What then?' } }] },
  bulk: { ...sampleRun.bulk, answers: sampleRun.bulk.answers.map((answer, i) => (i % 10 === 9 ? { ...answer, question: 'better' } : answer)) },
};
const address = `/runs/${run.id}/kodebog`;
let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fritekst-shared-'));
  const store = { ...storeOf([run]), input: () => Promise.resolve(sampleCodebook.replace('parents:', 'words:\n  aid: [hjælp, =støtte]\n  much: [stor <aid>]\nparents:').replace('any: [hjælp]', 'any: [<aid>]')) };
  served = await serve(store, 'da', undefined, { codebooks: codebookVersions(folder), clock: () => '2026-05-04T09:00:00.000Z' });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(path: string, form: Readonly<Record<string, string>>): Promise<{ status: number; html: string; location: string | null }> {
  const response = await fetch(served.url + path.slice(1), {
    method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: { Origin: served.url.replace(/\/$/, '') },
  });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

/** The page's form as a browser would send it unchanged. */
const unchanged = {
  base: '1.0.0', name: 'Anna', 'list.0.name': 'aid', 'list.0.any': 'hjælp\n=støtte', 'list.1.name': 'much', 'list.1.any': 'stor <aid>', 'list.2.name': '', 'list.2.any': '',
  'parent.0.id': 'system', 'parent.0.label.da': 'Systemet', 'parent.0.label.en': 'The system', 'parent.0.definition.da': 'Reglerne og deres følger.', 'parent.0.definition.en': 'Rules and what they lead to.',
  'parent.1.id': '', 'parent.1.label.da': '', 'parent.1.label.en': '', 'parent.1.definition.da': '', 'parent.1.definition.en': '',
};
const fieldOf = (html: string, name: string): string => new RegExp(`<div class="form-group field[^>]*>(?:(?!</div>)[\\s\\S])*name="${name.replaceAll('.', '\\.')}"`).exec(html)?.[0] ?? '';

describe('word lists and parents of a codebook', () => {
  it('are shown with where they are used and what the lists find, and are led to from the codebook', async () => {
    expect((await served.get(address)).html).toContain(`href="${address}/faelles"`);
    const page = await served.get(`${address}/faelles`);
    expect(page.html).toContain('hjælp\n=støtte</textarea>');
    expect(textOf(page)).toContain('Bruges i Hjælp og støtte og listen much. Listens ord står i 44 svar.');
    expect(textOf(page)).toContain('Bruges ikke. Listens ord står i 0 svar.');
    expect(textOf(page)).toContain('Under det hører Bureaukrati.');
  });

  it('are counted as they are written, without being saved, and what cannot be read is said at its list', async () => {
    const counted = await send(`${address}/faelles`, { ...unchanged, 'list.0.any': 'hensyn\n(god', count: '1' });
    expect(counted.status).toBe(200);
    expect(fieldOf(counted.html, 'list.0.any')).toMatch(/form-error[\s\S]*\(god En parentes er ikke lukket/);
    expect(counted.html).toContain('aria-describedby="list.0.any-fejl"');
    expect(await codebookVersions(folder).list('x1', 'sample-themes')).toEqual([]);
  });

  it('are not saved when a list that rules use, or a parent that themes name, is gone', async () => {
    const without = await send(`${address}/faelles`, { ...unchanged, 'list.0.any': '', save: '1' });
    expect(without.status).toBe(400);
    expect(without.html).toContain('Kodebogen kan ikke gemmes endnu');
    const orphan = await send(`${address}/faelles`, { ...unchanged, 'parent.0.remove': '1', save: '1' });
    expect(orphan.status).toBe(400);
    expect(orphan.html).toContain('bureaucracy');
    const twice = await send(`${address}/faelles`, { ...unchanged, 'parent.1.id': 'system', 'parent.1.label.da': 'Igen', 'parent.1.label.en': 'Again', 'parent.1.definition.da': 'd', 'parent.1.definition.en': 'd', save: '1' });
    expect([twice.status, fieldOf(twice.html, 'parent.1.id').includes('form-error')]).toEqual([400, true]);
    const nameless = await send(`${address}/faelles`, { ...unchanged, 'parent.0.label.da': '', save: '1' });
    expect(fieldOf(nameless.html, 'parent.0.label.da')).toContain('Feltet skal udfyldes.');
    const misnamed = await send(`${address}/faelles`, { ...unchanged, 'list.2.name': 'Med Mellemrum', 'list.2.any': 'x', save: '1' });
    expect(fieldOf(misnamed.html, 'list.2.name')).toContain('Brug små bogstaver');
  });

  it('are saved in a new version under the names they had, with the themes as they stand, and the history says what changed', async () => {
    const changed = {
      ...unchanged, 'list.0.any': 'hjælp\nstøtte\nbistand', 'list.2.name': 'new-list', 'list.2.any': 'tid',
      'parent.0.label.da': 'Systemet selv', 'parent.1.id': 'meeting', 'parent.1.label.da': 'Mødet', 'parent.1.label.en': 'The meeting', 'parent.1.definition.da': 'd', 'parent.1.definition.en': 'd', save: '1',
    };
    const saved = await send(`${address}/faelles`, changed);
    expect([saved.status, saved.location]).toEqual([303, `${address}/faelles?gemt=1.0.1`]);
    const page = await served.get(saved.location!);
    expect(textOf(page)).toContain('Gemt som udgave 1.0.1.');
    const { written } = parseCodebook((await served.get(`${address}/udgaver/1.0.1.yaml`)).html, 'x.yaml');
    expect(written.words).toEqual({ aid: ['hjælp', 'støtte', 'bistand'], much: ['stor <aid>'], 'new-list': ['tid'] });
    expect(written.parents.map(({ id, label }) => [id, label.da])).toEqual([['system', 'Systemet selv'], ['meeting', 'Mødet']]);
    expect(written.themes.map(({ id }) => id)).toEqual(['help-support', 'individual-needs', 'bureaucracy']);
    const history = textOf(await served.get(`${address}/udgaver`));
    expect(history).toMatch(/Overtema: Systemet selv \(ændret\): navn .*Overtema: Mødet \(ny\).*aid \(ændret\) Tilføjet: støtte bistand Fjernet: =støtte .*new-list \(ny\)/);
    // A theme can be put under the new parent, and whoever had the old version on the screen is told.
    expect((await served.get(`${address}/tema/individual-needs`)).html).toContain('<option value="meeting">Mødet</option>');
    const late = await send(`${address}/faelles`, { ...unchanged, save: '1' });
    expect([late.status, late.html.includes('name="base" value="1.0.1"')]).toEqual([409, true]);
  });

  it('take hostile names for what they are', async () => {
    for (const name of ['__proto__', 'constructor', '<script>alert(1)</script>', '../x', 'a'.repeat(500)]) {
      const answered = await send(`${address}/faelles`, { ...unchanged, base: '1.0.1', 'list.2.name': name, 'list.2.any': 'tid\n<script>alert(2)</script>', save: '1' });
      expect([name, answered.status]).toEqual([name, 400]);
      expect(answered.html).not.toContain('<script>alert');
    }
  });
});

describe('the editor of a theme', () => {
  it('counts by open question what its rules find, with what changed since the run', async () => {
    const theme = { base: '1.0.0', pole: 'positive', 'rule.0.id': 'help', 'rule.0.any': 'hensyn', 'rule.0.negated': 'either' };
    const answered = await send(`${address}/tael?tema=help-support`, theme);
    const text = answered.html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const found = Array.from(text.matchAll(/»([^«]+)«: (\d+) af (\d+) svar \((\d+) kommer med, (\d+) falder fra\)/g), ([, question, ...numbers]) => [question, ...numbers.map(Number)]);
    const total = /(\d+) af (\d+) svar\. Tilfredse .*? (\d+) kommer med og (\d+) falder fra i forhold/.exec(text)!.slice(1).map(Number);
    expect(found.map(([question]) => question)).toEqual(['Hvorfor?', 'Hvad så?']);
    expect([1, 2, 3, 4].map((at) => Number(found[0]![at]) + Number(found[1]![at]))).toEqual(total);
    expect(found.every(([, , among]) => Number(among) > 0)).toBe(true);
  });

  it('says what is wrong at the field that it is about, and keeps what was written', async () => {
    const answered = await send(`${address}/nyt-tema`, {
      base: '1.0.1', name: 'Anna', pole: 'negative', id: 'help-support', 'label.da': '', 'label.en': 'x', 'definition.da': 'd', 'definition.en': 'd',
      'rule.0.id': 'Store Bogstaver', 'rule.0.any': 'tid', 'sub.0.id': 'ned', 'sub.0.label.da': 'Ned', 'sub.0.label.en': '', 'sub.0.definition.da': 'd', 'sub.0.definition.en': 'd', save: '1',
    });
    // The id is taken, which is found first.
    expect([answered.status, fieldOf(answered.html, 'id').includes('form-error')]).toEqual([400, true]);
    const other = await send(`${address}/nyt-tema`, {
      base: '1.0.1', name: 'Anna', pole: 'negative', id: 'brand-new', 'label.da': '', 'label.en': 'x', 'definition.da': 'd', 'definition.en': 'd',
      'rule.0.id': 'Store Bogstaver', 'rule.0.any': 'tid', 'sub.0.id': 'ned', 'sub.0.label.da': 'Ned', 'sub.0.label.en': '', 'sub.0.definition.da': 'd', 'sub.0.definition.en': 'd', save: '1',
    });
    expect(fieldOf(other.html, 'label.da')).toContain('Feltet skal udfyldes.');
    expect(fieldOf(other.html, 'label.en')).not.toContain('form-error');
    expect(fieldOf(other.html, 'rule.0.id')).toContain('Brug små bogstaver');
    expect(fieldOf(other.html, 'sub.0.label.en')).toContain('Feltet skal udfyldes.');
    expect(other.html).toContain('value="Store Bogstaver"');
  });
});
