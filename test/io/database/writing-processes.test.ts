import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { auditTable } from '../../../src/io/database/audit-table.js';
import { quoteState } from '../../../src/workspace/quote-state.js';
import { eraseCommands } from '../../../src/io/database/erase-commands.js';
import { keptSecret } from '../../../src/io/database/kept-secret.js';
import { peopleTable } from '../../../src/io/database/people-table.js';
import { workspaceDatabase } from '../../../src/io/database/workspace-database.js';
import { emptyFolder, root } from '../../cli/run-program.js';
import { openLog } from './open-log.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

/** A process of its own that adds one command after another, and tells the number of each when it is kept. */
function startWriting(path: string, by: string, count: number): ChildProcess {
  const built = (file: string): string => JSON.stringify(pathToFileURL(join(root, 'dist', 'src', 'io', 'database', file)).href);
  const script = `
    import { writeSync } from 'node:fs';
    const { commandLog } = await import(${built('command-log.js')});
    const { workspaceDatabase } = await import(${built('workspace-database.js')});
    const database = workspaceDatabase(${JSON.stringify(path)});
    const log = commandLog(database);
    const answer = { respondent: 'R1', question: 'why', text: 'aa' };
    for (let n = 0; n < ${count}; n++) {
      const act = { kind: 'note', answer, selected: 'random', suggestionSeen: false, note: String(n) };
      const [{ id }] = await log.append([{ at: '2026-01-01T00:00:00Z', by: ${JSON.stringify(by)}, study: 's', act }]);
      writeSync(1, id + '\\n');
    }
    await database.close();`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The numbers that a process told until it ended. @param until is killed when it has told so many */
async function toldBy(child: ChildProcess, until = Infinity): Promise<number[]> {
  let told = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > until) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return told.split('\n').filter((line) => line !== '').map(Number);
}

describe('the log of commands', () => {
  test('has every command that was told to be kept, though its process was killed in the middle', async () => {
    const path = join(home, 'killed', 'workspace.db');
    const kept: number[] = [];
    for (const until of [40, 7]) {
      const child = startWriting(path, 'anna', 100_000);
      kept.push(...await toldBy(child, until));
      expect(child.signalCode).toBe('SIGKILL');
    }
    const log = openLog(path);
    const found = await log.read('s');
    const ids = new Set(found.map(({ id }) => id));
    expect(kept.length).toBeGreaterThanOrEqual(47);
    expect(kept.filter((id) => !ids.has(id))).toEqual([]);
    // At most one command of each killed process was written without being told.
    expect(found.length - kept.length).toBeLessThanOrEqual(2);
    await log.append([{ ...found[0]!, by: 'bo' }]);
    await log.close();
  }, 60_000);

  test('loses none of the commands of processes that make it and write at the same time', async () => {
    const path = join(home, 'together', 'workspace.db');
    const names = ['anna', 'bo', 'eva'];
    const told = await Promise.all(names.map((by) => toldBy(startWriting(path, by, 60))));
    expect(told.map(({ length }) => length)).toEqual([60, 60, 60]);
    const log = openLog(path);
    const found = await log.read('s');
    await log.close();
    expect(found).toHaveLength(180);
    expect(new Set(told.flat())).toEqual(new Set(found.map(({ id }) => id)));
    for (const name of names) {
      const notes = found.flatMap(({ by, act }) => (by === name && act.kind === 'note' ? [Number(act.note)] : []));
      expect(notes).toEqual(Array.from({ length: 60 }, (_, n) => n));
    }
  }, 60_000);

  test('reads a database of format 1', async () => {
    const path = join(home, 'first', 'workspace.db');
    await mkdir(dirname(path), { recursive: true });
    await copyFile(fileURLToPath(new URL('workspace-format-1.db', import.meta.url)), path);
    const log = openLog(path);
    const commands = await log.read('s');
    expect(commands.map(({ id, by, act }) => [id, by, act.kind])).toEqual([
      [1, 'Åse', 'theme-added'], [2, 'Åse', 'theme-removed'], [3, 'Åse', 'note'], [4, 'Åse', 'read'], [5, 'Åse', 'reopened'],
      [6, 'bo', 'suggestion-shown'], [7, 'bo', 'settled'], [8, 'bo', 'undone'],
    ]);
    expect(commands[2]!.act).toMatchObject({ note: 'spørg Åse', selected: 'found', suggestionSeen: true });
    expect((await log.append([commands[0]!]))[0]!.id).toBe(9);
    await log.close();
  });

  test('reads a database of format 2, and has room for users in it', async () => {
    const path = join(home, 'second', 'workspace.db');
    await mkdir(dirname(path), { recursive: true });
    await copyFile(fileURLToPath(new URL('workspace-format-2.db', import.meta.url)), path);
    const log = openLog(path);
    const commands = await log.read('s');
    expect(commands.map(({ id, by, act }) => [id, by, act.kind])).toEqual([
      [1, 'Åse', 'theme-added'], [2, 'Åse', 'read'], [3, 'Bo', 'prose-edited'],
    ]);
    await log.close();
    const database = workspaceDatabase(path);
    const people = peopleTable(database);
    expect(await people.list()).toEqual([]);
    await people.add('Bo', 'hash', { role: 'admin', study: null }, '2026-01-01T00:00:00.000Z');
    expect(await auditTable(database).read(10)).toEqual([]);
    expect((await keptSecret(database, 'session-secret')).length).toBeGreaterThan(40);
    await database.close();
    const again = workspaceDatabase(path);
    expect(await peopleTable(again).find('bo')).toMatchObject({ name: 'Bo', passwordHash: 'hash' });
    await again.close();
  });

  test('reads a database of format 3, and deletes from it', async () => {
    const path = join(home, 'third', 'workspace.db');
    await mkdir(dirname(path), { recursive: true });
    await copyFile(fileURLToPath(new URL('workspace-format-3.db', import.meta.url)), path);
    const database = workspaceDatabase(path);
    expect(await auditTable(database).read(10)).toMatchObject([{ kind: 'signed-in', by: 'Åse' }]);
    await eraseCommands(path, database, { study: 's', commands: [1] });
    await database.close();
    const log = openLog(path);
    expect((await log.read('s')).map(({ id, act }) => [id, act.kind])).toEqual([[2, 'read']]);
    await log.close();
  });

  test('reads a database of format 4, whose approvals do not say which draw brought them forth', async () => {
    const path = join(home, 'fourth', 'workspace.db');
    await mkdir(dirname(path), { recursive: true });
    await copyFile(fileURLToPath(new URL('workspace-format-4.db', import.meta.url)), path);
    const log = openLog(path);
    const commands = await log.read('s');
    expect(commands.map(({ id, by, act }) => [id, by, act.kind])).toEqual([[1, 'Åse', 'quote-shortened'], [2, 'Åse', 'quote-approved']]);
    const [judged] = [...quoteState(commands).values()];
    expect(judged).toMatchObject({ edit: { cuts: [[3, 9]] }, verdict: { kind: 'approved', attributes: ['gender'], origin: null } });
    await log.close();
  });
});
