import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { decide, roles, type AnalysisRun } from '../../src/use-cases/ports.js';
import { access } from '../../src/web/access-table.js';
import { routes } from '../../src/web/addresses.js';
import { createApp } from '../../src/web/create-app.js';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from './sample-run.js';
import { storeOf, textOf } from './served.js';
import { serveToUsers, type ServedToUsers, type Visitor } from './served-to-users.js';

const otherRun: AnalysisRun = { ...sampleRun, id: 'b2c3d4e5f6a1', title: 'Et helt andet studie' };
const own = studyId({ title: sampleRun.title, texts: sampleRun.study.texts }, sha256);
const names = Object.keys(routes) as (keyof typeof routes)[];
let site: ServedToUsers;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  site = await serveToUsers(storeOf([sampleRun, otherRun]));
  for (const role of roles) await site.add(role, role);
  await site.add('one', 'coder', own);
  for (const name of [...roles, 'one']) {
    const visitor = site.visitor();
    await visitor.signIn(name);
    visitors.set(name, visitor);
  }
});
afterAll(() => site.close());

/** An address of a pattern, for the sample run or another one. */
function addressOf(pattern: string, run = sampleRun.id): string {
  const parts: Readonly<Record<string, string>> = {
    ':run': run, ':theme': 'help-support', ':answer': 's1', ':format': 'csv', ':term': 'word-god', ':user': '999', ':version': '1.0.0',
  };
  return pattern.replace(/:\w+/g, (part) => parts[part]!);
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

function registered(layers: readonly Layer[]): { path: string; method: string }[] {
  return layers.flatMap(({ route, handle }) => (route
    ? Object.keys(route.methods).map((method) => ({ path: route.path, method })) : registered(handle.stack ?? [])));
}

describe('the table of access', () => {
  it('has every address of the program with every method that it answers', async () => {
    const users = { ...site.ports, secret: 'x' };
    const app: Express = createApp({ runs: storeOf([]), commands: memoryLog(), language: 'da', users });
    const { stack } = (app as unknown as { readonly router: { readonly stack: readonly Layer[] } }).router;
    const found = registered(stack)
      .filter(({ path, method }) => ['get', 'post', 'put', 'patch', 'delete'].includes(method) && !path.startsWith('/dkfds/'));
    expect(found.length).toBeGreaterThan(40);
    // Style sheets and fonts are for everybody, as the other assets are.
    for (const { path, method } of found) {
      const name = names.find((each) => routes[each] === path);
      expect(name, `${method} ${path} is not an address of addresses.ts`).toBeDefined();
      expect(access[name!][method as 'get' | 'post'], `${method} ${path} has no role`).toBeDefined();
    }
    // And the other way round: nothing is let through that nothing answers.
    for (const name of names) {
      for (const method of ['get', 'post'] as const) {
        if (access[name][method] === undefined) continue;
        // Once in the gate, once in the page.
        expect(found.filter((each) => each.path === routes[name] && each.method === method).length, `${method} ${name}`).toBeGreaterThan(1);
      }
    }
  });

  const cases = names.flatMap((name) => (['get', 'post'] as const).flatMap((method) => {
    const needed = access[name][method];
    return needed === undefined || needed === 'anyone' || needed === 'signed-in' ? [] : [{ name, method, needed }];
  }));
  const asked = (visitor: Visitor, method: 'get' | 'post', path: string) => (method === 'get' ? visitor.get(path) : visitor.send(path, {}));

  it.each(cases)('lets $needed and no lower role do $method at $name', async ({ name, method, needed }) => {
    const path = addressOf(routes[name]);
    for (const role of roles) {
      const { status } = await asked(visitors.get(role)!, method, path);
      const allowed = decide([{ role, study: null }], needed, null) === 'allowed';
      expect(status === 403, `${role}: ${status}`).toBe(!allowed);
      expect(status).toBeLessThan(500);
    }
  });

  it.each(cases.filter(({ name }) => routes[name].includes(':run')))('hides $method at $name of a study in which somebody has no role', async ({ name, method }) => {
    const visitor = visitors.get('one')!;
    const hidden = await asked(visitor, method, addressOf(routes[name], otherRun.id));
    const missing = await asked(visitor, method, addressOf(routes[name], '000000000000'));
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    // Nothing tells a study of others from one that is not there.
    expect(hidden.html.replaceAll(otherRun.id, '000000000000')).toBe(missing.html);
    expect(hidden.html).not.toContain(otherRun.title);
  });
});

describe('a role in one study', () => {
  it('shows that study alone in the list, and its pages', async () => {
    const visitor = visitors.get('one')!;
    const list = textOf(await visitor.get('/'));
    expect(list).toContain(sampleRun.title);
    expect(list).not.toContain(otherRun.title);
    expect((await visitor.get(addressOf(routes.coding))).status).toBe(200);
    expect(textOf(await visitors.get('reader')!.get('/'))).toContain(otherRun.title);
  });

  it('does not show another study’s name on the page for an address that is none', async () => {
    const { status, html } = await visitors.get('one')!.get(`/runs/${otherRun.id}/findes-ikke`);
    expect(status).toBe(404);
    expect(html).not.toContain(otherRun.title);
  });

  it('is no role over the users', async () => {
    await site.add('two', 'admin', own);
    const visitor = site.visitor();
    await visitor.signIn('two');
    expect((await visitor.get('/brugere')).status).toBe(403);
    expect((await visitor.get('/')).html).not.toContain('href="/brugere"');
  });
});

describe('a role that is too low', () => {
  it('is told which it takes, on a page without the way there in the navigation', async () => {
    const visitor = visitors.get('reader')!;
    const refused = await visitor.send(addressOf(routes.coding), { queue: 'random', read: '1' });
    expect(textOf(refused)).toContain('Det kræver rollen koder.');
    expect((await visitor.get(addressOf(routes.overview))).html).not.toContain('/kodning"');
    expect((await visitors.get('coder')!.get(addressOf(routes.overview))).html).toContain('/kodning"');
    expect((await site.events())[0]).toMatchObject({ kind: 'refused', by: 'reader', study: own, what: routes.coding });
  });
});

describe('a path out of the runs', () => {
  it.each([
    '/runs/..%2F..%2Fetc', '/runs/%2Fetc', '/runs/.hidden', '/runs/a%5Cb', '/runs/%00', '/runs/..%2F..%2Fetc/rapport/rapport.docx', `/runs/${'x'.repeat(300)}`,
  ])('%s names no run, for whoever asks', async (path) => {
    for (const name of ['admin', 'one']) expect((await visitors.get(name)!.get(path)).status).toBe(404);
  });
});

describe('a reader', () => {
  it('is shown no form to judge by, and nothing of what is masked', async () => {
    const masked = `${addressOf(routes.quotes)}?theme=help-support&n=50`;
    const [reader, coder] = [await visitors.get('reader')!.get(masked), await visitors.get('coder')!.get(masked)];
    expect(coder.html).toContain('Hanne');
    expect(coder.html).toContain('name="approve"');
    expect(reader.status).toBe(200);
    expect(reader.html).not.toMatch(/Hanne|name="approve"|name="lift"|name="undo"|name="name"/);
    for (const name of ['overview', 'themes', 'theme', 'search', 'contrast', 'clusters', 'codebook', 'report', 'agreement'] as const) {
      const { html } = await visitors.get('reader')!.get(`${addressOf(routes[name])}${name === 'search' ? '?q=hj%C3%A6lp' : ''}`);
      // Signing out is everybody's.
      expect(html.match(/method="post" action="[^"]*"/g), name).toEqual(['method="post" action="/sprog"', 'method="post" action="/log-ud"']);
      expect(html, name).not.toContain('Hanne');
    }
  });
});

describe('a forged request', () => {
  const forms: readonly (readonly [string, Record<string, string>])[] = [
    ['/log-ind', { name: 'admin', password: 'x' }], ['/log-ud', {}], ['/brugere', { name: 'Ond', password: 'fire tilfældige ord', role: 'admin' }],
    [addressOf(routes.coding), { queue: 'random', read: '1' }],
  ];
  it.each(forms)('to %s from another site, or from nowhere, does nothing', async (path, form) => {
    const visitor = visitors.get('admin')!;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, {}, { origin: 'null' },
      { origin: 'http://evil.example' }, { origin: site.served.url.replace('http:', 'https:').replace(/\/$/, '') },
    ] as Record<string, string>[]) {
      const refused = await visitor.send(path, form, headers);
      expect(refused.status, JSON.stringify(headers)).toBe(403);
      expect(textOf(refused)).toContain('kom ikke fra programmets egne sider');
    }
    expect((await visitor.get('/')).status).toBe(200);
    expect(await site.ports.people.find('Ond')).toBeUndefined();
  });

  it('cannot give another name than the one that is signed in', async () => {
    const log = memoryLog();
    const two = await serveToUsers(storeOf([sampleRun]), { commands: log });
    await two.add('Bo', 'coder');
    const visitor = two.visitor();
    await visitor.signIn('Bo');
    visitor.cookie += '; coder=Anna';
    await visitor.send(`/runs/${sampleRun.id}/citater`, { svar: 's4', name: 'Anna', reject: '1', reason: 'unclear' });
    await visitor.send(`/runs/${sampleRun.id}/kodning/koder`, { name: 'Anna' });
    const svar = /name="svar" value="([^"]+)"/.exec((await visitor.get(`/runs/${sampleRun.id}/kodning?skift=1`)).html)![1]!;
    await visitor.send(`/runs/${sampleRun.id}/kodning`, { queue: 'random', svar, read: '1' });
    expect(log.all.length).toBeGreaterThan(0);
    expect(new Set(log.all.map(({ by }) => by))).toEqual(new Set(['Bo']));
    await two.close();
  });
});

describe('a server with a name of its own', () => {
  it('answers to that name and to no other', async () => {
    const named = await serveToUsers(storeOf([sampleRun]), { hosts: ['fritekst.kommune.dk'] });
    expect((await named.served.get('/log-ind', { host: 'fritekst.kommune.dk:4173' })).status).toBe(200);
    expect((await named.served.get('/log-ind', { host: 'FRITEKST.kommune.dk' })).status).toBe(200);
    for (const host of ['evil.example', 'fritekst.kommune.dk.evil.example', 'x.fritekst.kommune.dk', '192.168.1.20', 'fritekst.kommune.dk:4173:80']) {
      expect((await named.served.get('/log-ind', { host })).status, host).toBeGreaterThanOrEqual(400);
    }
    await named.close();
  });

  it('behind a proxy has a cookie for https alone, and takes forms from its https pages', async () => {
    const behind = await serveToUsers(storeOf([sampleRun]), { hosts: ['fritekst.kommune.dk'], https: true });
    await behind.add('Bo', 'coder');
    const sent = await behind.visitor().send('/log-ind', { name: 'Bo', password: 'fire tilfældige ord' }, {
      'sec-fetch-site': 'same-origin', 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7',
    });
    expect(sent.headers['set-cookie']).toMatch(/^__Host-fritekst=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(sent.headers['strict-transport-security']).toMatch(/^max-age=\d+/);
    const origin = behind.served.url.replace('http:', 'https:').replace(/\/$/, '');
    expect((await behind.visitor().send('/log-ind', {}, { origin })).status).toBe(401);
    expect((await behind.visitor().send('/log-ind', {}, { origin: origin.replace('https:', 'http:') })).status).toBe(403);
    await behind.close();
  });
});

describe('what is answered', () => {
  it('is compressed for users', async () => {
    const { headers } = await visitors.get('reader')!.get(addressOf(routes.themes), { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  it('is told of without addresses, search words or names', async () => {
    const told: unknown[] = [];
    const logged = await serveToUsers(storeOf([sampleRun]), { requests: (request) => told.push(request) });
    await logged.add('Bo', 'coder');
    const visitor = logged.visitor();
    await visitor.signIn('Bo');
    await visitor.get(`/runs/${sampleRun.id}/soeg?q=hemmeligt`);
    await visitor.get('/hemmeligt');
    await visitor.get('/log-ind');
    expect(told).toMatchObject([
      { method: 'POST', route: '/log-ind', status: 303 }, { method: 'GET', route: '/runs/:run/soeg', status: 200 }, { method: 'GET', route: '-', status: 404 },
      { method: 'GET', route: '/log-ind', status: 303 },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/hemmeligt|Bo|a1b2c3/);
    await logged.close();
  });

  it('and leaves the program as a file is noted, with the study and who took it', async () => {
    await visitors.get('editor')!.get(addressOf(routes.codebookFile));
    await expect.poll(async () => (await site.events())[0]).toMatchObject({ kind: 'exported', by: 'editor', study: own, what: 'kodebog.yaml' });
  });
});
