import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeFolder } from '../../src/io/remove-folder.js';
import { clearRemains, writingName } from '../../src/io/replace-folder.js';
import { emptyFolder } from '../cli/run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

test('a folder that is removed leaves nothing, and one that is not there is no mistake', async () => {
  await mkdir(join(home, 'run', 'inputs'), { recursive: true });
  await writeFile(join(home, 'run', 'inputs', 'a'), 'svar');
  await removeFolder(join(home, 'run'));
  await removeFolder(join(home, 'run'));
  await removeFolder(join(home, 'nowhere', 'run'));
  expect(await readdir(home)).toEqual([]);
});

test('what a kill left of one that was moved aside is cleared and does not come back', async () => {
  const aside = join(home, `${writingName('run')}abcdef`, 'removed');
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, 'answers.csv'), 'svar');
  await clearRemains(home, () => true);
  expect(await readdir(home)).toEqual([]);
});
