import { readdir } from 'node:fs/promises';
import { inputError } from '../notices/input-error.js';

/**
 * Makes sure that a run may take the place of what stands at a path: nothing, an empty folder or an earlier run.
 *
 * @throws InputError 'output-exists' for anything else
 */
export async function requireReplaceable(folder: string): Promise<string> {
  let entries: string[];
  try {
    entries = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return folder;
    throw inputError('output-exists', { path: folder });
  }
  if (entries.length > 0 && !entries.includes('run.json')) throw inputError('output-exists', { path: folder });
  return folder;
}
