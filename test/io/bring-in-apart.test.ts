import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';
import { studyFolders } from '../../src/io/study-folders.js';
import { uploadFolders } from '../../src/io/upload-folders.js';
import type { BringInWork } from '../../src/use-cases/bring-in-work.js';
import { bringInHere } from '../../src/web/bring-in.js';
import { emptyFolder } from '../cli/run-program.js';
import { sampleFiles } from '../web/sent-files.js';

// A thread runs the built program, so what starts it is the built one too.
const built = pathToFileURL(join(packageFolder, 'dist', 'src', 'io', 'bring-in-apart.js')).href;
const { bringInApart } = await import(built) as {
  bringInApart(places: { readonly studies: string; readonly uploads: string }, memory: number): (language: 'da' | 'en') => BringInWork;
};

const data = emptyFolder();
const places = { studies: join(data, 'studies'), uploads: join(data, 'uploads') };
const ports = { studies: studyFolders(places.studies), uploads: uploadFolders(places.uploads), shelf: nodeShelf(join(packageFolder, 'lexicons')) };
const here = bringInHere({ ...ports, language: 'da' });
afterAll(() => rm(data, { recursive: true, force: true }));

async function sent(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ readonly id: string; readonly names: readonly string[] }> {
  const { id, folder } = await ports.uploads.begin();
  const names = Object.keys(files);
  for (const [i, name] of names.entries()) await writeFile(join(folder, String(i)), files[name]!);
  return { id, names };
}

const small = sampleFiles('small', ['respondents.csv', 'sample.csv', 'population.csv']);
/** A table of some rows of answers. */
const large = (rows: number): string =>
  `id,koen,tilfredshed,hvorfor\n${Array.from({ length: rows }, (_, i) => `P${i},${i % 2 ? 'kvinde' : 'mand'},${i % 5},"Det gik godt nr. ${i}, og der blev svaret hurtigt og venligt"`).join('\n')}\n`;
const noticesOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'nothing', (error: unknown) => (error as { notices?: unknown }).notices ?? error);

describe('files that are read in a thread of their own', () => {
  const apart = bringInApart(places, 1024)('da');

  it('come to the same as those that are read here', async () => {
    const [one, two] = [await sent(small), await sent(small)];
    await apart.begin(one.id, one.names);
    await here.begin(two.id, two.names);
    expect(await ports.uploads.state(one.id)).toBe(await ports.uploads.state(two.id));
    expect(await apart.check(one.id)).toStrictEqual(await here.check(two.id));
    expect(await apart.definition(one.id)).toBe(await here.definition(two.id));
    const study = (await apart.save(one.id))!;
    expect(await apart.read(study)).toStrictEqual(await here.read(study));
  }, 30_000);

  it('are refused for the same reasons, in any order', async () => {
    const files = [{ 'a.csv': '' }, { 'a.csv': 'id,id\n1,2\n' }, { 'a.csv': 'id,svar\n1,"åben' }, { 'a.pdf': '%PDF-1.4' }] as const;
    const uploads = await Promise.all(files.map((each) => sent(each)));
    const told = await Promise.all(uploads.map(({ id, names }) => noticesOf(apart.begin(id, names))));
    expect(told).toEqual(await Promise.all(uploads.map(({ id, names }) => noticesOf(here.begin(id, names)))));
    expect(told.every(Array.isArray)).toBe(true);
    expect(await noticesOf(apart.check('f'.repeat(32)))).toMatchObject([{ code: 'upload-missing' }]);
  }, 30_000);

  it('keep nobody else waiting', async () => {
    const { id, names } = await sent({ 'svar.csv': large(100_000) });
    let turns = 0;
    const clock = setInterval(() => { turns++; }, 5);
    await apart.begin(id, names);
    clearInterval(clock);
    // Here it would be one or two: before reading and after it.
    expect(turns).toBeGreaterThan(20);
  }, 60_000);

  it('that take too much memory are refused, and the next are read', async () => {
    const cramped = bringInApart(places, 128)('en');
    const [much, little] = [await sent({ 'svar.csv': large(400_000) }), await sent(small)];
    expect(await noticesOf(cramped.begin(much.id, much.names))).toMatchObject([{ code: 'upload-out-of-memory', parameters: { limit: 128 } }]);
    await cramped.begin(little.id, little.names);
    expect(await cramped.definition(little.id)).toContain('title:');
  }, 60_000);
});
