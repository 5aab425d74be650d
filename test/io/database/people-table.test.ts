import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { argon2Passwords } from '../../../src/io/argon2-passwords.js';
import { auditTable } from '../../../src/io/database/audit-table.js';
import { keptSecret } from '../../../src/io/database/kept-secret.js';
import { peopleTable } from '../../../src/io/database/people-table.js';
import { sessionTable } from '../../../src/io/database/session-table.js';
import { workspaceDatabase, type WorkspaceDatabase } from '../../../src/io/database/workspace-database.js';
import { addPerson, changePassword, changeRole, personNamed, removePerson, type PeoplePorts } from '../../../src/use-cases/manage-people.js';
import { emptyFolder } from '../../cli/run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
let count = 0;
let path: string;
let database: WorkspaceDatabase;
let ports: PeoplePorts;
const password = 'fire tilfældige ord';
const passwords = { hash: (text: string) => Promise.resolve(`#${text}`), verify: (hash: string, text: string) => Promise.resolve(hash === `#${text}`) };

beforeEach(() => {
  path = join(home, `people-${count++}`, 'workspace.db');
  database = workspaceDatabase(path);
  ports = {
    people: peopleTable(database), sessions: sessionTable(database), audit: auditTable(database), passwords, clock: () => '2026-01-01T00:00:00.000Z',
  };
  return () => database.close();
});

const add = (name: string, role: 'admin' | 'coder' = 'coder', study: string | null = null) => addPerson(ports, null, name, password, { role, study });

describe('users', () => {
  test('are known by their name, in capitals or not, by name in Danish order', async () => {
    for (const name of ['Åse', 'bo', 'Ærø', 'Anna']) await add(name);
    expect((await ports.people.list()).map(({ name }) => name)).toEqual(['Anna', 'bo', 'Ærø', 'Åse']);
    expect((await personNamed(ports.people, ' ÅSE '.normalize('NFD'))).name).toBe('Åse');
    await expect(add('ÅSE')).rejects.toThrow('user-exists');
    await expect(personNamed(ports.people, 'Ida')).rejects.toThrow('user-missing');
  });

  test.each(['', '   ', 'x'.repeat(61), 'a\u0007b', 'a\u202Eb'])('cannot be called %j', async (name) => {
    await expect(add(name)).rejects.toThrow('user-name-invalid');
  });

  test.each(['kort', 'x'.repeat(201), 'aaaaaaaaaaaaaaaa', 'abababababababab', 'Åse Hansen  Åse Hansen'])('cannot have the password %j', async (weak) => {
    await expect(addPerson(ports, null, 'Åse Hansen', weak, { role: 'coder', study: null })).rejects.toThrow('password-invalid');
    expect(await ports.people.list()).toEqual([]);
  });

  test('have a role for all studies and others for some', async () => {
    const bo = await add('Bo', 'coder', 'a');
    await changeRole(ports, 'Åse', bo, 'b', 'editor');
    await changeRole(ports, 'Åse', bo, null, 'reader');
    await changeRole(ports, 'Åse', bo, 'b', 'admin');
    expect((await ports.people.byId(bo.id))!.grants).toEqual([
      { role: 'reader', study: null }, { role: 'coder', study: 'a' }, { role: 'admin', study: 'b' },
    ]);
    await changeRole(ports, 'Åse', bo, 'a', undefined);
    expect((await ports.people.find('bo'))!.grants).toEqual([{ role: 'reader', study: null }, { role: 'admin', study: 'b' }]);
    expect((await ports.audit.read(1))[0]).toEqual({ at: '2026-01-01T00:00:00.000Z', kind: 'role-changed', by: 'Åse', study: 'a', what: 'Bo' });
  });

  test('always have an administrator of all studies among them', async () => {
    const anna = await add('Anna', 'admin');
    await add('Bo', 'admin', 'a');
    await expect(removePerson(ports, null, anna)).rejects.toThrow('last-admin');
    await expect(changeRole(ports, null, anna, null, 'coder')).rejects.toThrow('last-admin');
    await expect(changeRole(ports, null, anna, null, undefined)).rejects.toThrow('last-admin');
    await add('Ida', 'admin');
    await removePerson(ports, null, anna);
    expect((await ports.people.list()).map(({ name }) => name)).toEqual(['Bo', 'Ida']);
  });

  test('who are removed leave no session, and their number is not given again', async () => {
    const bo = await add('Bo');
    await ports.sessions.write('digest', { person: bo.id, began: 1, seen: 1 });
    await removePerson(ports, null, bo);
    expect(await ports.sessions.read('digest')).toBeUndefined();
    expect((await add('Bo')).id).toBeGreaterThan(bo.id);
  });

  test('who get a new password are signed out everywhere but where they changed it', async () => {
    const bo = await add('Bo');
    for (const digest of ['here', 'there']) await ports.sessions.write(digest, { person: bo.id, began: 1, seen: 1 });
    await changePassword(ports, 'Bo', bo, 'fem andre tilfældige ord', 'here');
    expect([await ports.sessions.read('here'), await ports.sessions.read('there')]).toEqual([{ person: bo.id, began: 1, seen: 1 }, undefined]);
    expect((await ports.people.find('Bo'))!.passwordHash).toBe('#fem andre tilfældige ord');
  });
});

test('sessions are forgotten that began or were seen too long ago', async () => {
  for (const [digest, began, seen] of [['old', 1, 90], ['idle', 50, 20], ['alive', 50, 90]] as const) {
    await ports.sessions.write(digest, { person: 1, began, seen });
  }
  await ports.sessions.forget(40, 60);
  expect(await ports.sessions.count()).toEqual(new Map([[1, 1]]));
  expect(await ports.sessions.read('alive')).toBeDefined();
});

test('what is to be accounted for is never changed, only added to, and read from the newest', async () => {
  expect(await ports.audit.read(5)).toEqual([]);
  for (const what of ['a', 'b', 'c']) await ports.audit.append({ at: 'x', kind: 'exported', by: 'Bo', study: null, what });
  expect((await ports.audit.read(2)).map(({ what }) => what)).toEqual(['c', 'b']);
  expect((await ports.audit.read(2, 2)).map(({ what }) => what)).toEqual(['a']);
  const raw = new Database(path);
  expect(() => raw.exec("update audit set by = 'another'")).toThrow('only added to');
  expect(() => raw.exec('delete from audit')).toThrow('only added to');
  raw.close();
});

test('a secret is made once', async () => {
  const first = await keptSecret(database, 'x');
  const other = workspaceDatabase(path);
  expect(await keptSecret(other, 'x')).toBe(first);
  expect(await keptSecret(other, 'y')).not.toBe(first);
  await other.close();
});

test('passwords are kept as argon2id of 19 MiB and two passes, each with its own salt', async () => {
  const hash = await argon2Passwords.hash('blåbærgrød på en tirsdag');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await argon2Passwords.hash('blåbærgrød på en tirsdag')).not.toBe(hash);
  expect(await argon2Passwords.verify(hash, 'blåbærgrød på en tirsdag'.normalize('NFD'))).toBe(true);
  expect(await argon2Passwords.verify(hash, 'blåbærgrød på en onsdag')).toBe(false);
});
