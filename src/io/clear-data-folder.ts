import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codebooksFolder, jobsFolder, runsFolder, studiesFolder } from './data-folder.js';
import { clearRemains } from './replace-folder.js';

/** What earlier versions of the program called what they were writing, without saying which process did. */
const namesOfOld = /^\.(?:new-[A-Za-z0-9]{6}|[0-9a-f]{12})$/;

/** Nothing is being written for so long, in milliseconds. */
const longest = 3_600_000;

/**
 * Deletes what processes that were killed while they wrote have left in a data folder: it holds answers and what people have written.
 *
 * @param data the folder; undefined for the usual one
 * @param isGone whether a process writes no more, by its number
 */
export async function clearDataFolder(data: string | undefined, isGone: (writer: number) => boolean): Promise<void> {
  const codebooks = codebooksFolder(data);
  const found = await readdir(codebooks, { recursive: true, withFileTypes: true }).catch(() => []);
  const within = new Set(found.map(({ parentPath }) => parentPath));
  for (const folder of new Set([runsFolder(data), studiesFolder(data), jobsFolder(data), codebooks, ...within])) {
    await clearRemains(folder, isGone);
    await clearOld(folder);
  }
}

async function clearOld(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!namesOfOld.test(name)) continue;
    const path = join(folder, name);
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity;
    if (written < Date.now() - longest) await rm(path, { recursive: true, force: true });
  }
}
