import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasingIn } from '../../src/cli/erase-ports.js';
import { runFolders } from '../../src/io/run-folder.js';
import { studyFolders } from '../../src/io/study-folders.js';
import { uploadFolders } from '../../src/io/upload-folders.js';
import { sampleSeconds } from '../../src/use-cases/job-progress.js';
import { roles, type AnalysisRun, type Job, type JobRequest, type Jobs } from '../../src/use-cases/ports.js';
import { routes } from '../../src/web/addresses.js';
import { routeOf } from '../../src/web/allowed-ways.js';
import { emptyFolder, root } from '../cli/run-program.js';
import { analysedSample } from '../use-cases/analysed-sample.js';
import { serveToUsers, type ServedToUsers, type Visitor } from './served-to-users.js';

const data = emptyFolder();
const visitors = new Map<string, Visitor>();
let run: AnalysisRun;
let site: ServedToUsers;

const failed = (id: string, request: JobRequest): Job =>
  ({ id, request, version: 0, state: 'failed', stages: [], expected: sampleSeconds, isKnown: false, run: null, notices: [] });
const known = [failed('aa', { source: { kind: 'study', study: 'lille' }, title: 'Lille' }), failed('bb', { source: { kind: 'erasure', study: 'lille' }, title: 'Lille' })];
/** Starts nothing: what is asked for has failed at once. */
const jobs: Jobs = {
  start: (request) => Promise.resolve(failed('aa', request)),
  erase: ({ study, title }) => Promise.resolve(failed('bb', { source: { kind: 'erasure', study }, title })),
  get: (id) => known.find((job) => job.id === id)!,
  list: () => known,
  stop: () => Promise.resolve(),
  since: () => [],
  watch: () => () => undefined,
};

beforeAll(async () => {
  const sample = await analysedSample('small');
  run = sample.run;
  await mkdir(join(data, 'studies'), { recursive: true });
  await cp(join(root, 'corpus-samples', 'small'), join(data, 'studies', 'lille'), { recursive: true });
  site = await serveToUsers(runFolders(sample.runs), {
    jobs, studies: studyFolders(join(data, 'studies')), uploads: uploadFolders(join(data, 'uploads')), erasing: erasingIn(data),
  });
  for (const role of roles) {
    await site.add(role, role);
    const visitor = site.visitor();
    await visitor.signIn(role);
    visitors.set(role, visitor);
  }
}, 60_000);
afterAll(async () => {
  await site.close();
  await rm(data, { recursive: true, force: true });
});

const pages = (): string[] => {
  const own = `/runs/${run.id}`;
  return [
    '/', '/taster', '/adgangskode', '/brugere', '/brugere/haendelser', '/studier/lille', '/studier/lille/slet', '/studier/lille/slet-besvarelse', '/koersler/aa', '/koersler/bb',
    ...['', '/resultater', '/temaer', `/temaer/${run.results.themes[0]!.theme}`, '/klynger', '/forskelle', '/forskelle/ord/lemma-god', '/soeg?q=hj%C3%A6lp', '/soeg/linjer?q=hj%C3%A6lp',
      '/kodning', '/kodning/enighed', '/kodebog', '/kodebog/udgaver', `/kodebog/tema/${run.results.themes[0]!.theme}`, '/citater', '/rapport', '/besvarelser', '/metode',
      `/svar/${run.bulk.answers[0]!.key}`, '/findes-ikke'].map((page) => own + page),
  ];
};

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#34;', '"').replaceAll('&#39;', '\'');

/** Where a page's links and forms lead. */
function waysOf(html: string): { readonly method: 'get' | 'post'; readonly address: string }[] {
  const links = Array.from(html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g), ([, address]) => ({ method: 'get' as const, address: unescaped(address!) }));
  const forms = Array.from(html.matchAll(/<form\b[^>]*\smethod="post"[^>]*>/g), ([tag]) =>
    ({ method: 'post' as const, address: unescaped(/\saction="([^"]*)"/.exec(tag)![1]!) }));
  return [...links, ...forms];
}

describe('the pages of every role', () => {
  it.each(roles)('lead a %s to nothing that is refused', async (role) => {
    const visitor = visitors.get(role)!;
    // Of each kind of address the first on a page is tried.
    const tried = new Set<string>();
    const refused: string[] = [];
    let count = 0;
    for (const page of pages()) {
      for (const { method, address } of waysOf((await visitor.get(page)).html)) {
        const kind = `${method} ${routeOf(address, method) ?? address} ${/\.\w+(?:\?|$)/.test(address) ? '' : page.split('?')[0]}`;
        // Whoever ends their own session is let in nowhere.
        if (address === routes.signOut || address === routes.language || (method === 'post' && address.startsWith('/brugere/')) || tried.has(kind)) continue;
        tried.add(kind);
        count++;
        // An empty form may be a mistake of whoever sends it, but not one that their role forbids.
        const { status } = method === 'get' ? await visitor.get(address) : await visitor.send(address, {});
        const isAsItShould = method === 'get' ? status < 400 || address.endsWith('/findes-ikke') : status !== 403 && status < 500;
        if (!isAsItShould) refused.push(`${status} ${method} ${address} on ${page}`);
      }
    }
    expect(refused).toEqual([]);
    expect(count).toBeGreaterThan(60);
  }, 120_000);

  it('show an editor and an administrator the ways that they have', async () => {
    const [reader, coder, editor, admin] = roles.map((role) => visitors.get(role)!);
    const has = async (visitor: Visitor | undefined, page: string, words: string): Promise<boolean> => (await visitor!.get(page)).html.includes(words);
    const theme = `/runs/${run.id}/temaer/${run.results.themes[0]!.theme}`;
    for (const [page, words, first] of [
      [theme, '/svar/', coder], [`/runs/${run.id}/metode`, 'id="igen"', coder], ['/', 'action="/studier/nyt"', editor], ['/', 'action="/studier/eksempel"', editor],
      ['/studier/lille', '/studier/lille/koer', editor], ['/studier/lille', '/studier/lille/filer', editor], ['/studier/lille', '/studier/lille/slet"', admin],
      ['/', 'Sletning af en besvarelse', admin], ['/koersler/bb', '/slet-besvarelse', admin],
    ] as const) {
      const shown = [];
      for (const visitor of [reader, coder, editor, admin]) shown.push(await has(visitor, page, words));
      const from = [reader, coder, editor, admin].indexOf(first);
      expect([page, words, shown]).toEqual([page, words, [0, 1, 2, 3].map((i) => i >= from)]);
    }
    // Where a link is left out no dot, list item or paragraph stays behind it.
    const html = (await reader!.get(theme)).html;
    expect(html).not.toMatch(/ · <\/figcaption>|<p class="ways">\s*<\/p>|<li>\s*<\/li>/);
    expect(html).not.toContain('Hvad programmet læste');
  });
});
