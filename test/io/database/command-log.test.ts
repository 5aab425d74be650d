import { mkdir, stat, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { workspaceFormat } from '../../../src/io/database/migrations.js';
import type { NewCommand } from '../../../src/workspace/command.js';
import { emptyFolder } from '../../cli/run-program.js';
import { openLog } from './open-log.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(home, `workspace-${count++}`, 'workspace.db');

const command = (theme: string, study = 's'): NewCommand => ({
  at: '2026-01-01T00:00:00.000Z', by: 'Åse', study,
  act: {
    kind: 'theme-added', answer: { respondent: 'R1', question: 'why', text: 'aa' }, selected: 'random',
    suggestionSeen: false, theme,
  },
});

describe('the log of commands', () => {
  test('has nothing, and leaves no file, until the first command', async () => {
    const path = fresh();
    const log = openLog(path);
    expect(await log.read('s')).toEqual([]);
    await log.close();
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  test('gives back what was added, by study, in order, after another opening too', async () => {
    const path = fresh();
    const log = openLog(path);
    const [first] = await log.append([command('help')]);
    const rest = await log.append([command('trust'), command('dialogue', 'other'), command('system')]);
    expect(first).toEqual({ ...command('help'), id: 1 });
    await log.close();
    const again = openLog(path);
    expect(await again.read('s')).toEqual([first, rest[0], rest[2]]);
    expect(await again.read('s', first!.id)).toEqual([rest[0], rest[2]]);
    expect(await again.read('other')).toEqual([rest[1]]);
    await again.close();
  });

  test('takes many commands at once, in their order', async () => {
    const log = openLog(fresh());
    const added = await log.append(Array.from({ length: 2500 }, (_, i) => command(`t${i}`)));
    expect(added.map(({ id }) => id)).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1));
    expect((await log.read('s')).map(({ act }) => 'theme' in act && act.theme)).toEqual(added.map((_, i) => `t${i}`));
    await log.close();
  });

  test('is for its user alone to read', async () => {
    const path = fresh();
    const log = openLog(path);
    await log.append([command('help')]);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect((await stat(file)).mode & 0o777, file).toBe(0o600);
    await log.close();
  });

  test('is never changed, only added to', async () => {
    const path = fresh();
    const log = openLog(path);
    await log.append([command('help')]);
    await log.close();
    const raw = new Database(path);
    expect(() => raw.exec("update command set by = 'another'")).toThrow('only added to');
    expect(() => raw.exec('delete from command')).toThrow('only added to');
    raw.close();
  });
});

describe('a database is refused', () => {
  const refusal = async (path: string): Promise<unknown> => {
    const log = openLog(path);
    const error: unknown = await log.append([command('help')]).then(() => undefined, (reason: unknown) => reason);
    return (error as { notices?: readonly unknown[] }).notices?.[0] ?? error;
  };
  const planted = async (make: (raw: Database.Database) => void): Promise<string> => {
    const path = fresh();
    await mkdir(join(path, '..'), { recursive: true });
    const raw = new Database(path);
    make(raw);
    raw.close();
    return path;
  };

  test('when a newer program made it, and is left as it is', async () => {
    const path = fresh();
    const log = openLog(path);
    await log.append([command('help')]);
    await log.close();
    const raw = new Database(path);
    raw.exec(`pragma user_version = ${workspaceFormat + 1}`);
    raw.close();
    expect(await refusal(path)).toMatchObject({
      code: 'workspace-format-unsupported', parameters: { file: 'workspace.db', got: workspaceFormat + 1 },
    });
    const after = new Database(path);
    expect(after.prepare('select count(*) as n from command').get()).toMatchObject({ n: 1 });
    after.close();
  });

  test('when it is another program’s', async () => {
    const path = await planted((raw) => raw.exec('create table message (text)'));
    expect(await refusal(path)).toMatchObject({ code: 'workspace-damaged' });
  });

  test('when it is no database', async () => {
    const path = fresh();
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, 'id;tekst\n1;Det er en fil med svar\n'.repeat(50));
    expect(await refusal(path)).toMatchObject({ code: 'workspace-damaged' });
  });

  test('when its folder cannot be made', async () => {
    const path = join(await planted(() => undefined), 'under-a-file', 'workspace.db');
    expect(await refusal(path)).toMatchObject({ code: 'output-unwritable' });
  });

  test('when it holds an act that this program does not know', async () => {
    const path = fresh();
    const log = openLog(path);
    await log.append([command('help')]);
    await log.close();
    const raw = new Database(path);
    raw.prepare('insert into command (at, by, study, act) values (?, ?, ?, ?)').run('x', 'y', 's', '{"kind":"danced"}');
    raw.close();
    const reopened = openLog(path);
    await expect(reopened.read('s')).rejects.toThrow('workspace-damaged');
    await reopened.close();
  });
});
