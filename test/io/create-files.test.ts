import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFiles } from '../../src/io/create-files.js';
import { emptyFolder } from '../cli/run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
const files = new Map<string, string | Uint8Array>(
  [['svar.csv', Uint8Array.of(0x61, 0xe6)], ['study.yaml', 'format: 1\n']]
);

describe('new files', () => {
  test('stand in a new folder, in folders that were not there, or in one that was', async () => {
    for (const folder of [join(home, 'a'), join(home, 'b', 'c'), join(home, 'd')]) {
      if (folder.endsWith('d')) await mkdir(folder);
      await createFiles(folder, files);
      expect((await readdir(folder)).toSorted()).toEqual(['study.yaml', 'svar.csv']);
      expect([...await readFile(join(folder, 'svar.csv'))]).toEqual([0x61, 0xe6]);
    }
    expect((await readdir(home)).toSorted()).toEqual(['a', 'b', 'd']);
  });

  test('never take the place of another file, and then none of them is there', async () => {
    const folder = join(home, 'mine');
    await mkdir(folder);
    await writeFile(join(folder, 'study.yaml'), 'mine');
    await expect(createFiles(folder, files)).rejects.toMatchObject({
      notices: [{ code: 'output-exists', parameters: { path: join(folder, 'study.yaml') } }],
    });
    expect(await readdir(folder)).toEqual(['study.yaml']);
    expect(await readFile(join(folder, 'study.yaml'), 'utf8')).toBe('mine');
  });

  test('may be there already when nothing would change', async () => {
    const folder = join(home, 'same');
    await mkdir(folder);
    await writeFile(join(folder, 'svar.csv'), Uint8Array.of(0x61, 0xe6));
    await writeFile(join(folder, 'other.csv'), 'other');
    await createFiles(folder, files);
    expect((await readdir(folder)).toSorted()).toEqual(['other.csv', 'study.yaml', 'svar.csv']);
  });

  test('cannot stand in a file', async () => {
    await writeFile(join(home, 'file'), 'x');
    await expect(createFiles(join(home, 'file'), files)).rejects.toThrow('output-exists');
    await expect(createFiles(join(home, 'file', 'folder'), files)).rejects.toThrow('output-unwritable');
    await rm(join(home, 'file'));
  });
});
