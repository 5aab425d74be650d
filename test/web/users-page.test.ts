import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { sampleRun } from './sample-run.js';
import { storeOf, textOf } from './served.js';
import { password, serveToUsers, type ServedToUsers, type Visitor } from './served-to-users.js';

const run = `/runs/${sampleRun.id}`;
const study = studyId({ title: sampleRun.title, texts: sampleRun.study.texts }, sha256);
let site: ServedToUsers;
let admin: Visitor;
const idOf = async (name: string): Promise<number> => (await site.ports.people.find(name))!.id;

beforeAll(async () => {
  site = await serveToUsers(storeOf([sampleRun]));
  await site.add('Åse', 'admin');
  admin = site.visitor();
  await admin.signIn('Åse');
});
afterAll(() => site.close());

describe('the page of users', () => {
  it('lets somebody in, with a role in one study, who is shown with it', async () => {
    expect((await admin.send('/brugere', { name: 'Bo', password, role: 'reader', study })).headers['location']).toBe('/brugere');
    const page = await admin.get('/brugere');
    expect(textOf(page)).toContain(`${sampleRun.title}: læser · Ikke logget ind`);
    expect(page.html).not.toContain('hash of');
    const bo = site.visitor();
    expect((await bo.signIn('bo')).status).toBe(303);
    expect((await bo.get(run)).status).toBe(200);
    expect((await bo.get('/brugere')).status).toBe(403);
    expect(textOf(await admin.get('/brugere'))).toContain('Logget ind ét sted');
  });

  it('changes a role, which counts from the next page on', async () => {
    const bo = site.visitor();
    await bo.signIn('Bo');
    expect((await bo.get(`${run}/kodning`)).status).toBe(403);
    await admin.send(`/brugere/${await idOf('Bo')}/rolle`, { study, role: 'coder' });
    expect((await bo.get(`${run}/kodning`)).status).toBe(200);
    await admin.send(`/brugere/${await idOf('Bo')}/rolle`, { study, role: 'none' });
    expect((await bo.get(run)).status).toBe(404);
    expect((await bo.get('/')).status).toBe(200);
    await admin.send(`/brugere/${await idOf('Bo')}/rolle`, { study: '', role: 'coder' });
    expect((await bo.get(run)).status).toBe(200);
  });

  it('signs somebody out, gives a new password, and shuts out whoever is removed at once', async () => {
    const bo = site.visitor();
    await bo.signIn('Bo');
    await admin.send(`/brugere/${await idOf('Bo')}/log-ud`, {});
    expect((await bo.get(run)).status).toBe(303);
    await bo.signIn('Bo');
    await admin.send(`/brugere/${await idOf('Bo')}/adgangskode`, { password: 'helt andre tilfældige ord' });
    expect((await bo.get(run)).status).toBe(303);
    expect((await bo.signIn('Bo')).status).toBe(401);
    expect((await bo.signIn('Bo', 'helt andre tilfældige ord')).status).toBe(303);
    await admin.send(`/brugere/${await idOf('Bo')}/fjern`, {});
    expect((await bo.get(run)).status).toBe(303);
    expect((await bo.signIn('Bo', 'helt andre tilfældige ord')).status).toBe(401);
  });

  it.each([
    [{ name: '', password, role: 'reader' }, 'navn på 1 til 60 tegn'], [{ name: 'Ida', password: 'kort', role: 'reader' }, '12 til 200 tegn'],
    [{ name: 'åse', password, role: 'reader' }, 'allerede en bruger'], [{ name: 'Ida', password, role: 'konge' }, '»konge«'],
    [{ name: 'Ida', password, role: 'reader', study: 'ffffffffffffffff' }, '»ffffffffffffffff«'],
  ])('refuses %j and says why', async (form, said) => {
    const refused = await admin.send('/brugere', form);
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain(said);
    expect(refused.html).not.toContain(password);
    expect(await site.ports.people.find('Ida')).toBeUndefined();
  });

  it('does not let the last administrator go', async () => {
    const id = await idOf('Åse');
    for (const [path, form] of [['fjern', {}], ['rolle', { study: '', role: 'coder' }]] as const) {
      const refused = await admin.send(`/brugere/${id}/${path}`, form);
      expect([refused.status, textOf(refused).includes('eneste administrator')]).toEqual([400, true]);
    }
  });

  it('escapes names', async () => {
    await admin.send('/brugere', { name: '<img src=x>', password, role: 'reader' });
    expect((await admin.get('/brugere')).html).not.toContain('<img');
    expect((await admin.get('/brugere/haendelser')).html).not.toContain('<img');
  });
});

describe('the page of events', () => {
  it('tells who did what to whom and when, the newest first, page by page', async () => {
    const text = textOf(await admin.get('/brugere/haendelser'));
    expect(text).toContain('Åse fjernede en bruger Bo');
    expect(text.indexOf('fjernede en bruger')).toBeLessThan(text.indexOf('oprettede en bruger Bo'));
    for (let n = 0; n < 120; n++) await site.ports.audit.append({ at: `2026-01-01T00:00:00.${n}Z`, kind: 'exported', by: 'Ida', study, what: '/x' });
    const first = await admin.get('/brugere/haendelser');
    expect(first.html).toContain('href="/brugere/haendelser?fra=100"');
    expect(textOf(first)).toContain(sampleRun.title);
    const second = await admin.get('/brugere/haendelser?fra=100');
    expect(textOf(second)).toContain('fjernede en bruger');
    expect(second.html).toContain('href="/brugere/haendelser"');
    expect((await admin.get('/brugere/haendelser?fra=x')).status).toBe(400);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows the old one, and ends all other sessions', async () => {
    await site.add('Ida', 'reader');
    const [here, there] = [site.visitor(), site.visitor()];
    for (const visitor of [here, there]) await visitor.signIn('Ida');
    const fresh = 'syv grønne cykler på taget';
    expect((await here.send('/adgangskode', { old: 'forkert', new: fresh, again: fresh })).status).toBe(401);
    expect(textOf(await here.send('/adgangskode', { old: password, new: fresh, again: `${fresh}!` }))).toContain('ikke ens');
    expect((await there.get(run)).status).toBe(200);
    const changed = await here.send('/adgangskode', { old: password, new: fresh, again: fresh });
    expect(textOf(changed)).toContain('Adgangskoden er skiftet');
    expect([(await here.get(run)).status, (await there.get(run)).status]).toEqual([200, 303]);
    expect((await there.signIn('Ida', fresh)).status).toBe(303);
    // Whoever finds an open browser cannot go on guessing, whatever name the form gives.
    const statuses: number[] = [];
    for (let n = 0; n < 10; n++) statuses.push((await here.send('/adgangskode', { name: `navn ${n}`, old: `forkert ${n}`, new: fresh, again: fresh })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});

describe('two who code the same study', () => {
  it('see how far each has come, and no more', async () => {
    await site.add('Anna', 'coder');
    await site.add('Bent', 'coder');
    const [anna, bent] = [site.visitor(), site.visitor()];
    await anna.signIn('Anna');
    await bent.signIn('Bent');
    const page = `${run}/kodning`;
    const code = async (visitor: Visitor, count: number): Promise<void> => {
      for (let n = 0; n < count; n++) {
        const svar = /name="svar" value="([^"]+)"/.exec((await visitor.get(page)).html)![1]!;
        await visitor.send(page, { queue: 'random', svar, read: '1' });
      }
    };
    await code(anna, 2);
    expect(textOf(await anna.get(page))).not.toContain('Anna: 2 af');
    await code(bent, 3);
    const seen = textOf(await anna.get(page));
    expect(seen).toMatch(/Bent: 3 af 49 tilfældigt trukne svar, senest \d.*Anna: 2 af 49 tilfældigt trukne svar/);
    expect(seen).toContain('Du koder som Anna.');
    expect(seen).not.toContain('Skift koder');
    expect(textOf(await bent.get(page))).toContain('Anna: 2 af 49');
  });
});
