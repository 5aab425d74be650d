import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clearDataFolder } from '../../src/io/clear-data-folder.js';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { emptyFolder } from '../cli/run-program.js';

const data = emptyFolder();
afterAll(() => rm(data, { recursive: true, force: true }));

test('what killed processes were writing is deleted, what others write and what stands is not', async () => {
  const place = join(data, 'codebooks', 'aa', 'themes');
  await codebookVersions(join(data, 'codebooks')).add('aa', 'themes', { version: '1.0.1', by: 'Åse', at: '2026-01-01', text: 'x\n' });
  for (const folder of ['studies', 'runs', 'jobs']) await mkdir(join(data, folder), { recursive: true });
  const gone = [
    join(place, '.1.0.2.yaml.writing-7-a1b2c3'), join(place, '.0123456789ab'), join(data, 'studies', '.lille.writing-7-AbCdEf'), join(data, 'studies', '.new-AbCdEf'),
    join(data, 'runs', '.r.writing-7-AbCdEf'), join(data, 'jobs', '.timings.json.writing-7-AbCdEf'),
  ];
  const kept = [join(place, '.1.0.3.yaml.writing-8-a1b2c3'), join(place, '.ba9876543210'), join(data, 'studies', '.andet.writing-8-AbCdEf')];
  for (const path of [...gone, ...kept]) await writeFile(path, 'svar');
  // Of what earlier versions wrote the age alone tells.
  const old = new Date(Date.now() - 2 * 3_600_000);
  for (const path of gone.filter((each) => !each.includes('.writing-'))) await utimes(path, old, old);

  await clearDataFolder(data, (writer) => writer === 7);
  const left = (await readdir(data, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  expect(left.toSorted()).toEqual([...kept, join(place, '1.0.1.yaml')].toSorted());
});
