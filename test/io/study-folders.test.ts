import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { studyFolders } from '../../src/io/study-folders.js';
import { uploadFolders } from '../../src/io/upload-folders.js';
import { emptyFolder } from '../cli/run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
const study = new Map([['study.yaml', 'format: 1\n'], ['svar.csv', 'id\n1\n']]);

describe('studies in folders', () => {
  test('that are made at the same time under one name each get their own, whole', async () => {
    const store = studyFolders(join(home, 'a'));
    const made = await Promise.all(Array.from({ length: 8 }, () => store.create('vejle', study)));
    expect(made.toSorted()).toEqual(['vejle', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `vejle-${n}`)].toSorted());
    expect((await store.list()).map(({ files }) => files.length)).toEqual(Array.from({ length: 8 }, () => 2));
    expect(readdirSync(join(home, 'a')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('have another stamp when a file has changed, and the same when none has', async () => {
    const store = studyFolders(join(home, 'b'));
    const id = await store.create('odder', study);
    const { stamp } = await store.find(id);
    expect((await store.find(id)).stamp).toBe(stamp);
    await store.replace(id, new Map([...study, ['svar.csv', 'id\n1\n2\n']]));
    expect((await store.find(id)).stamp).not.toBe(stamp);
    expect(Buffer.from(await store.file(id, 'svar.csv')).toString()).toBe('id\n1\n2\n');
  });

  test.each(['..', '.', '', 'a/b', '../b', '.hidden', 'a\\b', 'a\0b', 'x'.repeat(81)])('are never looked for under %j', async (id) => {
    const store = studyFolders(join(home, 'b'));
    await expect(store.find(id)).rejects.toThrow('study-missing');
    await expect(store.read(id)).rejects.toThrow('study-missing');
    await expect(store.replace(id, study)).rejects.toThrow('study-missing');
    expect(() => store.path(id)).toThrow('study-missing');
  });

  test('lend out their own files alone', async () => {
    const store = studyFolders(join(home, 'b'));
    await expect(store.file('odder', '../../a/vejle/svar.csv')).rejects.toThrow('file-missing');
  });

  test('that lack a study.yaml are none', async () => {
    mkdirSync(join(home, 'b', 'tom'));
    expect((await studyFolders(join(home, 'b')).list()).map(({ id }) => id)).toEqual(['odder']);
  });
});

describe('what was sent', () => {
  const folder = join(home, 'uploads');

  test('is kept under a name of its own that cannot be guessed, and read back', async () => {
    const store = uploadFolders(folder);
    const [first, second] = [await store.begin(), await store.begin()];
    expect(first.id).toMatch(/^[0-9a-f]{32}$/);
    expect(first.id).not.toBe(second.id);
    writeFileSync(join(first.folder, '0'), 'id\n1\n');
    await store.keepState(first.id, '{}');
    await store.keepState(first.id, '{"format":1}');
    expect([Buffer.from(await store.file(first.id, 0)).toString(), await store.state(first.id)]).toEqual(['id\n1\n', '{"format":1}']);
    await expect(store.state(second.id)).rejects.toThrow('upload-missing');
    for (const id of ['..', '../studies', 'a', `${first.id}/..`]) await expect(store.state(id)).rejects.toThrow('upload-missing');
  });

  test('is removed when nobody has touched it for long, or when it never was whole', async () => {
    const store = uploadFolders(folder);
    const { id: old, folder: path } = await store.begin();
    await store.keepState(old, '{}');
    const yesterday = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(path, 'upload.json'), yesterday, yesterday);
    const { id: cut } = await store.begin();
    const { id: fresh } = await store.begin();
    await store.keepState(fresh, '{}');
    await store.removeOld(24);
    const left = readdirSync(folder);
    expect(left).toContain(fresh);
    expect(left).not.toContain(old);
    expect(left).not.toContain(cut);
    expect(readFileSync(join(folder, fresh, 'upload.json'), 'utf8')).toBe('{}');
  });
});
