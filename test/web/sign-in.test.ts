import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownAddress } from '../../src/web/own-address.js';
import { sampleRun } from './sample-run.js';
import { storeOf, textOf } from './served.js';
import { password, quickPasswords, serveToUsers, type ServedToUsers } from './served-to-users.js';

const run = `/runs/${sampleRun.id}`;
let site: ServedToUsers;

beforeAll(async () => {
  site = await serveToUsers(storeOf([sampleRun]));
  await site.add('Åse', 'admin');
  await site.add('Bo', 'coder');
});
afterAll(() => site.close());

describe('somebody who is not signed in', () => {
  it.each(['/', run, `${run}/soeg?q=svar`, '/brugere', '/adgangskode', '/foo', `${run}/foo`, '/runs/..'])('is led from %s to signing in, and sees nothing of it', async (path) => {
    const { status, html, headers } = await site.visitor().get(path);
    expect(status).toBe(303);
    const back = path === '/' ? '' : `?${new URLSearchParams({ videre: path }).toString()}`;
    expect(headers['location']).toMatch(/^\/log-ind/);
    if (!path.includes('..')) expect(headers['location']).toBe(`/log-ind${back}`);
    expect(html).not.toContain(sampleRun.title);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('is answered 401 where a script asks, not with a page in its place', async () => {
    expect((await site.visitor().get(`${run}/soeg/linjer?q=svar`, { 'sec-fetch-dest': 'empty' })).status).toBe(401);
  });

  it('changes nothing, and is told so on the page for signing in', async () => {
    const visitor = site.visitor();
    const sent = await visitor.send(`${run}/kodning`, { queue: 'random', read: '1' });
    expect([sent.status, sent.headers['location']]).toEqual([303, `/log-ind?tabt=1&videre=${encodeURIComponent(`${run}/kodning`)}`]);
    expect(textOf(await visitor.get(String(sent.headers['location'])))).toContain('er ikke gemt');
  });

  it('is given the page for signing in, its styles, and no study’s name', async () => {
    const page = await site.visitor().get('/log-ind');
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    const style = /href="(\/assets\/fritekst\.css[^"]*)"/.exec(page.html)![1]!;
    expect((await site.visitor().get(style)).status).toBe(200);
  });
});

describe('signing in', () => {
  it('leads to where one was going, by a cookie that scripts and other sites do not get', async () => {
    const visitor = site.visitor();
    const sent = await visitor.send('/log-ind', { name: 'åse', password, videre: `${run}/temaer?sort=codebook` });
    expect([sent.status, sent.headers['location']]).toEqual([303, `${run}/temaer?sort=codebook`]);
    expect(sent.headers['set-cookie']).toMatch(/^fritekst=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const page = await visitor.get(`${run}/temaer`);
    expect(page.status).toBe(200);
    expect(page.html).toContain('<strong>Åse</strong>');
    expect((await visitor.get('/log-ind')).headers['location']).toBe('/');
    expect((await site.events())[0]).toMatchObject({ kind: 'signed-in', by: 'Åse', what: '' });
  });

  it('fails alike for a wrong password and for a name that nobody has, after the same work', async () => {
    const visitor = site.visitor();
    quickPasswords.checked.length = 0;
    const wrong = await visitor.signIn('Åse', 'fire andre ord igen');
    const nobody = await visitor.signIn('Hemmelig adgangskode 1', 'fire andre ord igen');
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(textOf(wrong).replace('Åse', '')).toBe(textOf(nobody).replace('Hemmelig adgangskode 1', ''));
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect(quickPasswords.checked).toHaveLength(2);
    expect((await visitor.get(run)).status).toBe(303);
    // What was written in the wrong field is not kept.
    expect((await site.events()).slice(0, 2)).toMatchObject([
      { kind: 'sign-in-failed', by: null, what: '' }, { kind: 'sign-in-failed', by: null, what: 'Åse' },
    ]);
    expect(JSON.stringify(await site.events())).not.toContain('Hemmelig');
  });

  it('takes a form and nothing else', async () => {
    for (const [type, body] of [['application/json', '{"name":"Åse"}'], ['text/plain', 'name=Åse'], ['application/x-www-form-urlencoded', `name=${'x'.repeat(40_000)}`]]) {
      const response = await fetch(new URL('/log-ind', site.served.url), { method: 'POST', body: body!, headers: { 'content-type': type!, 'sec-fetch-site': 'same-origin' } });
      expect([400, 401]).toContain(response.status);
    }
    expect((await site.visitor().send('/log-ind', { name: 'x'.repeat(5000), password: 'y'.repeat(5000) })).status).toBe(401);
  });

  it('gives a new id: one that was known before is worth nothing', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    const before = visitor.cookie;
    await visitor.signIn('Bo');
    expect(visitor.cookie).not.toBe(before);
    const older = site.visitor();
    older.cookie = before;
    expect((await older.get(run)).status).toBe(303);
    const planted = site.visitor();
    planted.cookie = 'fritekst=s%3Aplanted.signature';
    await planted.signIn('Bo');
    expect(planted.cookie).not.toContain('planted');
  });

  it('ends by signing out, for that cookie too', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    const { cookie } = visitor;
    expect((await visitor.send('/log-ud', {})).headers['location']).toBe('/log-ind');
    visitor.cookie = cookie;
    expect((await visitor.get(run)).status).toBe(303);
    expect((await site.events())[0]).toMatchObject({ kind: 'signed-out', by: 'Bo' });
  });

  it.each(['//evil.example/x', 'https://evil.example/', '/\\evil.example', '\\\\evil.example', 'javascript:alert(1)', '/log-ind', '/..//evil.example', ''])(
    'leads nowhere else: %s', (given) => { expect(ownAddress(given)).toBe('/'); });
});

describe('a session', () => {
  it('ends after an hour without a request, and not before', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    site.wait(45);
    expect((await visitor.get(run)).status).toBe(200);
    site.wait(45);
    expect((await visitor.get(run)).status).toBe(200);
    site.wait(61);
    expect((await visitor.get(run)).status).toBe(303);
  });

  it('ends after twelve hours however busy somebody is', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    for (let n = 0; n < 23; n++) {
      site.wait(30);
      expect((await visitor.get('/')).status, `after ${n + 1} half hours`).toBe(200);
    }
    site.wait(31);
    expect((await visitor.get('/')).status).toBe(303);
  });

  it('outlives the server', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    await site.restart();
    expect((await visitor.get(run)).status).toBe(200);
  });

  it('is kept by its digest alone, and ends with a cookie that was changed', async () => {
    const visitor = site.visitor();
    await visitor.signIn('Bo');
    const id = decodeURIComponent(visitor.cookie).replace(/^fritekst=s:/, '').split('.')[0]!;
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(await site.ports.sessions.read(id)).toBeUndefined();
    visitor.cookie = visitor.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await visitor.get(run)).status).toBe(303);
  });
});

describe('too many tries', () => {
  it('for one name are refused with a page, the right password too, while others come in', async () => {
    const own = await serveToUsers(storeOf([sampleRun]));
    await own.add('Åse', 'admin');
    await own.add('Bo', 'coder');
    const visitor = own.visitor();
    for (let n = 0; n < 10; n++) expect((await visitor.signIn(n % 2 ? 'åse' : ' Åse', `forkert ${n}`)).status).toBe(401);
    const refused = await visitor.signIn('Åse');
    expect(refused.status).toBe(429);
    expect(textOf(refused)).toContain('for mange forsøg');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    expect((await visitor.signIn('Bo')).status).toBe(303);
    await own.visitor().signIn('Åse');
    expect((await own.events()).filter(({ kind }) => kind === 'sign-in-locked')).toHaveLength(1);
    await own.close();
  });

  it('from one address are refused whatever the names', async () => {
    const own = await serveToUsers(storeOf([sampleRun]));
    await own.add('Åse', 'admin');
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++) statuses.push((await own.visitor().signIn(`navn ${n}`, 'forkert')).status);
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429]);
    await own.close();
  });
});
