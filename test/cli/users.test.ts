import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendForm } from '../web/send-form.js';
import { addressOf, emptyFolder, endProgram, root, runCommand, startProgram, type Finished } from './run-program.js';

const home = emptyFolder();
const password = 'fire tilfældige ord';
let run: string;
afterAll(() => rm(home, { recursive: true, force: true }));

beforeAll(async () => {
  const { out } = await runCommand(['analyse', join(root, 'corpus-samples', 'small', 'study.yaml'), '--json'], home);
  run = (JSON.parse(out) as { id: string }).id;
}, 60_000);

/** Runs the program with something on standard input. */
async function fed(words: readonly string[], input: string): Promise<Finished> {
  const child = startProgram(words, home);
  let [out, err] = ['', ''];
  child.stdout!.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  child.stderr!.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  child.stdin!.end(input);
  const [code] = await once(child, 'close') as [number | null];
  return { code, out, err };
}

describe('where nobody signs in', () => {
  test.each([
    [['--host', '0.0.0.0'], '--host 0.0.0.0'], [['--host', '::'], '--host ::'], [['--name', 'fritekst.kommune.dk'], '--name fritekst.kommune.dk'], [['--proxy'], '--proxy'],
  ])('serve %j is refused, and it is said what to add', async (words, named) => {
    const { code, err } = await runCommand(['serve', ...words], home);
    expect(code).toBe(2);
    expect(err).toContain(`Med ${named} kan andre maskiner nå siderne`);
    expect(err).toContain('--users');
  });
});

describe('serve --users', () => {
  test('without any user says how the first is added', async () => {
    const { code, err } = await runCommand(['serve', '--users', '--port', '0'], home);
    expect(code).toBe(2);
    expect(err).toContain('fritekst user add NAVN --role admin');
  });

  test('on every address asks for a name to be called by', async () => {
    const { code, err } = await runCommand(['serve', '--users', '--host', '0.0.0.0'], home);
    expect(code).toBe(2);
    expect(err).toContain('--name fritekst.kommune.dk');
  });
});

describe('users on the command line', () => {
  test('are added with a password from standard input, shown, changed and removed, and all of it is accounted for', async () => {
    expect(await fed(['user', 'add', 'Åse', '--role', 'admin'], `${password}\n`)).toMatchObject({ code: 0, out: 'Åse er oprettet.\n' });
    expect((await fed(['user', 'add', 'Bo', '--role', 'coder', '--study', run], `${password}\nmore`)).code).toBe(0);
    expect((await fed(['user', 'add', 'Ida', '--role', 'coder'], 'kort\n')).code).toBe(2);
    expect((await fed(['user', 'add', 'Ida', '--role', 'coder'], '')).code).toBe(2);
    const list = JSON.parse((await runCommand(['user', 'list', '--json'], home)).out) as { name: string; grants: { role: string; study: string | null }[] }[];
    expect(list.map(({ name, grants }) => [name, grants.map(({ role }) => role)])).toEqual([['Bo', ['coder']], ['Åse', ['admin']]]);
    const study = list[0]!.grants[0]!.study!;
    expect(study).toMatch(/^[\da-f]{16}$/);
    expect((await runCommand(['user', 'list'], home)).out).toContain(`studie ${study}`);
    expect((await runCommand(['user', 'role', 'bo', '--role', 'editor', '--study', study], home)).out).toContain('redaktør');
    expect((await runCommand(['user', 'role', 'bo', '--role', 'none', '--study', study], home)).out).not.toContain('redaktør');
    expect((await runCommand(['user', 'remove', 'Åse'], home)).err).toContain('eneste administrator');
    expect((await runCommand(['user', 'remove', 'BO'], home)).code).toBe(0);
    expect((await runCommand(['user', 'remove', 'Bo'], home)).code).toBe(2);
    const { out } = await runCommand(['audit'], home);
    expect(out.split('\n')[1]).toContain('fjernede en bruger');
    const events = JSON.parse((await runCommand(['audit', '-n', '3', '--json'], home)).out) as { kind: string }[];
    expect(events.map(({ kind }) => kind)).toEqual(['user-removed', 'role-changed', 'role-changed']);
    expect(JSON.stringify(events)).not.toContain(password);
  }, 60_000);
});

describe('a server with users', () => {
  test('takes their real passwords, tells of requests without addresses, and knows them still after it was killed', async () => {
    await fed(['user', 'password', 'Åse'], `${password}\n`);
    let child = startProgram(['serve', '--users', '--port', '0', '--log'], home);
    let told = '';
    child.stderr!.on('data', (chunk: Buffer) => { told += chunk.toString(); });
    let url = await addressOf(child);
    const send = (name: string, secret: string) => sendForm(new URL('/log-ind', url), { name, password: secret });
    try {
      expect((await send('Åse', 'fire andre ord igen')).status).toBe(401);
      const entered = await send('åse', password);
      expect(entered.status).toBe(303);
      const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
      const page = async () => (await fetch(new URL(`/runs/${run}/soeg?q=hemmeligt`, url), { headers: { cookie }, redirect: 'manual' })).status;
      expect(await page()).toBe(200);
      await expect.poll(() => told).toContain('"route":"/runs/:run/soeg","status":200');
      expect(told).not.toMatch(/hemmeligt|Åse/);
      await endProgram(child, 'SIGKILL');
      child = startProgram(['serve', '--users', '--port', '0'], home);
      url = await addressOf(child);
      expect(await page()).toBe(200);
      // A password that is changed outside of the server ends the session within it.
      await fed(['user', 'password', 'Åse'], `${password}\n`);
      expect(await page()).toBe(303);
    } finally {
      child.kill('SIGKILL');
    }
  }, 60_000);

  test('takes as long over a name that nobody has as over a wrong password', async () => {
    const child = startProgram(['serve', '--users', '--port', '0'], home);
    try {
      const url = await addressOf(child);
      const time = async (name: string): Promise<number> => {
        const began = performance.now();
        const { status } = await sendForm(new URL('/log-ind', url), { name, password: 'fire andre ord igen' });
        expect(status).toBe(401);
        return performance.now() - began;
      };
      await time('Åse');
      await time('nogen');
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let n = 0; n < 7; n++) {
        known.push(await time('Åse'));
        unknown.push(await time(`nogen ${n}`));
      }
      const median = (times: number[]): number => times.toSorted((a, b) => a - b)[3]!;
      // Without the work of checking, an unknown name would be answered many times as fast; a loaded machine makes some difference by itself.
      expect(median(unknown) / median(known)).toBeGreaterThan(0.4);
      expect(median(known) / median(unknown)).toBeGreaterThan(0.4);
    } finally {
      child.kill();
    }
  }, 60_000);
});
