import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { sha256 } from '../../src/io/digest.js';
import type { Job, JobRequest, Jobs } from '../../src/use-cases/ports.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const address = `/runs/${sampleRun.id}/kodebog`;
const study = studyId({ title: sampleRun.title, texts: sampleRun.study.texts }, sha256);
let folder: string;
let served: Served;
const started: JobRequest[] = [];
const jobs = {
  start: (request: JobRequest) => {
    started.push(request);
    return Promise.resolve({ id: 'job' } as Job);
  },
  list: () => [],
} as unknown as Jobs;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fritekst-codebooks-'));
  served = await serve(storeOf([sampleRun]), 'da', undefined, { codebooks: codebookVersions(folder), clock: () => '2026-05-04T09:00:00.000Z', jobs });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const helpSupport = {
  base: '1.0.0', name: 'Anna', pole: 'positive', 'label.da': 'Hjælp og støtte', 'label.en': 'Help and support',
  'definition.da': 'Borgeren har fået hjælp.', 'definition.en': 'The citizen was helped.',
  'rule.0.id': 'good-help', 'rule.0.any': 'god hjælp', 'rule.1.id': 'help', 'rule.1.any': 'hjælp',
};

async function send(path: string, form: Readonly<Record<string, string>>): Promise<{ status: number; html: string; location: string | null }> {
  const response = await fetch(served.url + path.slice(1), {
    method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: { Origin: served.url.replace(/\/$/, '') },
  });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const counts = async (form: Readonly<Record<string, string>>): Promise<string> => plain((await send(`${address}/tael?tema=help-support`, form)).html);

describe('the editor of the codebook', () => {
  it('shows a theme with its rules, and what they find', async () => {
    const page = await served.get(`${address}/tema/help-support`);
    const text = textOf(page);
    expect(page.status).toBe(200);
    expect(text).toContain('Ret temaet »Hjælp og støtte«');
    expect(text).toContain('De samme svar som med analysens regler.');
    expect(text).toContain('0 svar, heraf 0, som ingen anden regel finder.');
    expect(page.html).toContain('De hjalp mig &lt;b&gt;straks&lt;/b&gt;.');
  });

  it('counts a rule as it is written: its answers, those it alone finds, and what changes against the run', async () => {
    const both = await counts(helpSupport);
    expect(both).toContain('44 af 49 svar. Tilfredse 44, neutrale 0, utilfredse 0. De samme svar som med analysens regler.');
    expect(both).toContain('44 svar, heraf 0, som ingen anden regel finder.');
    const other = await counts({ ...helpSupport, 'rule.0.any': 'hensyn', 'rule.0.negated': 'either', 'rule.1.any': '' });
    expect(other).toContain('3 af 49 svar. Tilfredse 0, neutrale 0, utilfredse 3. 3 kommer med og 44 falder fra i forhold til analysens regler.');
    expect(other).toContain('3 svar, heraf 3, som ingen anden regel finder.');
  });

  it('says what is wrong with a pattern and where, and counts the others', async () => {
    const text = await counts({ ...helpSupport, 'rule.1.any': 'hensyn\n(god', 'rule.1.negated': 'either' });
    expect(text).toMatch(/Kan ikke læses: \(god En parentes er ikke lukket \(tegn 1\)/);
    expect(text).toContain('3 svar, heraf 3, som ingen anden regel finder.');
    expect(text).toContain('47 af 49 svar.');
  });

  it('tells a rule that can never find anything from one that finds nothing here', async () => {
    expect(await counts({ ...helpSupport, 'rule.0.any': 'sommerferie', 'rule.1.any': '' })).not.toContain('Reglen kan aldrig');
    expect(await counts({ ...helpSupport, 'rule.0.any': 'sommerferie', 'rule.0.unless': 'sommerferie', 'rule.1.any': '' })).toContain('Reglen kan aldrig finde noget');
  });

  it('finds nothing of what was masked', async () => {
    expect(await counts({ ...helpSupport, 'rule.0.any': 'Hanne', 'rule.1.any': 'Hansen' })).toContain('0 af 49 svar.');
  });

  it('takes hostile rules for what they are', async () => {
    for (const any of ['<script>alert(1)</script>', '('.repeat(3000), 'a '.repeat(5000), '<%= 1 %>', '\u0000', '..', '*']) {
      const answered = await send(`${address}/tael?tema=help-support`, { ...helpSupport, 'rule.0.any': any });
      expect(answered.status).toBe(200);
      expect(answered.html).not.toContain('<script');
    }
    expect((await send(`${address}/tema/help-support`, { ...helpSupport, pole: 'sideways' })).status).toBe(400);
    expect((await served.get(`${address}/tema/..%2F..%2Fetc`)).status).toBe(400);
    expect((await served.get(`${address}/udgaver/..%2F1.0.0.yaml`)).status).toBe(400);
  });

  it('does not save what is no codebook, and keeps what was written', async () => {
    const refused = await send(`${address}/tema/help-support`, { ...helpSupport, 'label.da': '', 'rule.0.any': 'god (', save: '1' });
    expect(refused.status).toBe(400);
    expect(plain(refused.html)).toContain('Kodebogen kan ikke gemmes endnu');
    expect(refused.html).toContain('god (</textarea>');
    expect(await readdir(folder)).toEqual([]);
  });

  it('saves a new version, tells the second editor what the first saved, and keeps both', async () => {
    const first = await send(`${address}/tema/help-support`, { ...helpSupport, 'rule.2.id': 'kind', 'rule.2.any': 'venlig*', 'rule.2.unless': 'uvenlig', save: '1' });
    expect([first.status, first.location]).toEqual([303, `${address}/tema/help-support?gemt=1.0.1`]);
    expect(textOf(await served.get(first.location!))).toContain('Gemt som udgave 1.0.1.');

    const needs = { base: '1.0.0', name: 'Bo', pole: 'negative', 'label.da': 'Behov', 'label.en': 'Needs', 'definition.da': 'd', 'definition.en': 'd', 'rule.0.id': 'r', 'rule.0.any': 'hensyn', save: '1' };
    const second = await send(`${address}/tema/individual-needs`, needs);
    expect(second.status).toBe(409);
    expect(plain(second.html)).toMatch(/Anna gemte udgave 1\.0\.1 .*Intet er gemt endnu/);
    expect(plain(second.html)).toMatch(/kind \(ny\) Tilføjet: venlig\* undtagen uvenlig/);
    expect(second.html).toContain('name="base" value="1.0.1"');
    // The filter of the page stays in the address.
    expect((await send(`${address}/tema/individual-needs?segment=satisfied`, { ...needs, base: '1.0.1' })).location).toMatch(/\?gemt=1\.0\.2&segment=satisfied$/);

    expect((await readdir(join(folder, study, 'sample-themes'))).toSorted()).toEqual(['1.0.1.yaml', '1.0.2.yaml']);
    const { codebook } = parseCodebook(await readFile(join(folder, study, 'sample-themes', '1.0.2.yaml'), 'utf8'), 'x.yaml');
    expect(codebook.themes.map(({ id, rules }) => [id, rules.map((rule) => rule.id)]))
      .toEqual([['help-support', ['good-help', 'help', 'kind']], ['individual-needs', ['r']], ['bureaucracy', []]]);
  });

  it('shows the history with what changed, and each version as a file', async () => {
    const text = textOf(await served.get(`${address}/udgaver`));
    expect(text).toMatch(/Udgave 1\.0\.2, gemt af Bo .*no-regard \(fjernet\).*Udgave 1\.0\.1, gemt af Anna .*kind \(ny\)/);
    const yaml = await served.get(`${address}/udgaver/1.0.1.yaml`);
    expect(parseCodebook(yaml.html, 'x.yaml').codebook.version).toBe('1.0.1');
    expect((await served.get(`${address}/udgaver/1.0.1.csv`)).html).toContain('venlig*');
    expect((await served.get(`${address}/udgaver/1.0.1.qdc`)).html).toContain('<CodeBook');
  });

  it('offers the newest version where the analysis is run again', async () => {
    const page = await served.get(`/runs/${sampleRun.id}/metode`);
    expect(textOf(page)).toContain('Brug den nyeste kodebog: Små temaer, udgave 1.0.2, gemt af Bo');
    await send(`/runs/${sampleRun.id}/koer`, { codebook: 'sample-themes@1.0.2' });
    expect(started.at(-1)).toMatchObject({ source: { kind: 'run', run: sampleRun.id }, codebooks: [{ id: 'sample-themes', version: '1.0.2' }] });
  });

  it('takes a theme out, and makes a new one of a search', async () => {
    const page = await served.get(`${address}/nyt-tema?regel=god%20hj%C3%A6lp`);
    expect(page.html).toContain('god hjælp</textarea>');
    expect(textOf(page)).toContain('Læg i stedet reglen i et tema, der findes:');
    const made = { ...helpSupport, base: '1.0.2', id: 'new-theme', save: '1' };
    expect((await send(`${address}/nyt-tema`, made)).location).toBe(`${address}/tema/new-theme?gemt=1.0.3`);
    const again = await send(`${address}/nyt-tema`, { ...made, base: '1.0.3' });
    expect(again.status).toBe(400);
    const { save: _, ...removed } = { ...made, base: '1.0.3', remove: '1' };
    expect((await send(`${address}/tema/new-theme`, removed)).status).toBe(303);
    const text = textOf(await served.get(`${address}/udgaver`));
    expect(text).toContain('Udgave 1.0.4');
  });

  it('leads there from a search', async () => {
    expect((await served.get(`/runs/${sampleRun.id}/soeg?q=god+hj%C3%A6lp`)).html).toContain('/kodebog/nyt-tema?regel=god+hj%C3%A6lp');
  });

  it('shows no way to save where nothing can be kept', async () => {
    const without = await serve(storeOf([sampleRun]));
    const page = await without.get(`${address}/tema/help-support`);
    expect(page.html).toContain('name="count"');
    expect(page.html).not.toContain('name="save"');
    await without.close();
  });
});

it('of two who save at once only one gets the version', async () => {
  const store = codebookVersions(join(folder, 'race'));
  const saved = (by: string) => ({ version: '1.0.1', by, at: '2026-01-01T00:00:00Z', text: `format: 2 # ${by}\n` });
  const done = await Promise.all(['Anna', 'Bo', 'Cy\n# evil'].map((by) => store.add('a1', 'b', saved(by))));
  expect(done.filter(Boolean)).toHaveLength(1);
  const [only, ...others] = await store.list('a1', 'b');
  expect(others).toEqual([]);
  expect(only!.text).toMatch(/^format: 2/);
  await expect(store.add('../x', 'b', saved('Anna'))).rejects.toThrow(RangeError);
});
