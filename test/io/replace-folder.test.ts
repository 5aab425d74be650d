import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { clearRemains, replaceFile, replaceFolder } from '../../src/io/replace-folder.js';
import { emptyFolder, root } from '../cli/run-program.js';

const at = emptyFolder();
afterAll(() => rm(at, { recursive: true, force: true }));

describe('a folder that is replaced', () => {
  test('holds the new files and none of the old, and leaves nothing beside it', async () => {
    const folder = join(at, 'a', 'run');
    await replaceFolder(folder, new Map([['old.txt', 'old'], ['deep/er.txt', 'x']]));
    await replaceFolder(folder, new Map([['new.txt', 'new']]));
    expect(await readdir(folder)).toEqual(['new.txt']);
    expect(await readdir(join(at, 'a'))).toEqual(['run']);
  });

  test('stays as it was when writing fails', async () => {
    const folder = join(at, 'b', 'run');
    await replaceFolder(folder, new Map([['old.txt', 'old']]));
    await expect(replaceFolder(folder, new Map([['x', 'file'], ['x/y', 'under a file']]))).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await readFile(join(folder, 'old.txt'), 'utf8')).toBe('old');
    expect(await readdir(join(at, 'b'))).toEqual(['run']);
  });

  test('is whole or not there when the process is killed', async () => {
    const parent = join(at, 'c');
    await mkdir(parent);
    const script = join(at, 'write.mjs');
    const module = pathToFileURL(join(root, 'dist', 'src', 'io', 'replace-folder.js')).href;
    await writeFile(script, `
      import { replaceFolder } from '${module}';
      for (let round = 0; ; round++) {
        await replaceFolder(process.argv[2], new Map(Array.from({ length: 40 }, (_, i) => ['f' + i, String(round)])));
        if (round === 0) console.log('ready');
      }`);
    for (let time = 0; time < 5; time++) {
      const folder = join(parent, `run-${time}`);
      const child = spawn(process.execPath, [script, folder]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => { setTimeout(resolve, 7 * time); });
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await ended;
      const names = await readdir(folder).catch(() => []);
      // Killed between the two renames the old run stands aside under a name that no list shows; never is a run half there.
      expect([0, 40]).toContain(names.length);
      const rounds = new Set(await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8'))));
      expect(rounds.size).toBeLessThanOrEqual(1);
    }
  });
});

test('what killed processes left is deleted, what they had moved aside comes back, and what is being written stays', async () => {
  const parent = join(at, 'remains');
  for (const name of ['.a.writing-77-abcdef', '.a.writing-88-abcdef', '.b.writing-77-Ab0dEf-old', '.c.writing-77-Ab0dEf-old', '.d.writing-abcdef', 'c', '.hidden']) {
    await mkdir(join(parent, name), { recursive: true });
    await writeFile(join(parent, name, 'file'), name);
  }
  await clearRemains(parent, (writer) => writer === 77);
  expect((await readdir(parent)).toSorted()).toEqual(['.a.writing-88-abcdef', '.hidden', 'b', 'c']);
  expect(await readFile(join(parent, 'b', 'file'), 'utf8')).toBe('.b.writing-77-Ab0dEf-old');
  expect(await readFile(join(parent, 'c', 'file'), 'utf8')).toBe('c');
  await clearRemains(join(at, 'nowhere'), () => true);
});

test('a file is replaced whole', async () => {
  const path = join(at, 'd', 'file.txt');
  await replaceFile(path, 'one');
  await replaceFile(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(at, 'd'))).toEqual(['file.txt']);
});
