import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files into a folder so that either all of them or none stand there: into a new folder beside it, which then takes its place.
 * A folder that stood there is moved aside first (Windows does not rename over a folder) and put back if the last step fails.
 *
 * @param files content by path relative to the folder, with / between its parts
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(folder)}-`));
  const aside = `${fresh}-old`;
  try {
    for (const [name, content] of files) {
      const path = join(fresh, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    const stood = await moveAway(folder, aside);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (stood) await rename(aside, folder);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(aside, { recursive: true, force: true });
  }
}

/** Writes one file so that it is either whole or not there. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = join(await mkdtemp(join(dirname(path), `.${basename(path)}-`)), 'content');
  try {
    await writeFile(fresh, content);
    await rename(fresh, path);
  } finally {
    await rm(dirname(fresh), { recursive: true, force: true });
  }
}

async function moveAway(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
