import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writingName } from './replace-folder.js';

/**
 * Removes a folder so that it is either whole or gone: it is moved aside first, and `clearRemains` deletes what a kill
 * left of it there. One that is not there is no mistake.
 */
export async function removeFolder(folder: string): Promise<void> {
  const aside = await mkdtemp(join(dirname(folder), writingName(basename(folder)))).catch(noFolder);
  if (aside === undefined) return;
  try {
    await rename(folder, join(aside, 'removed')).catch(noFolder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function noFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
