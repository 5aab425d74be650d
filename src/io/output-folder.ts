import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';

/**
 * Makes sure that a run may take the place of what stands at a path: nothing, an empty folder, or an earlier run with no
 * file of anybody else's in it.
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
  const own = new Set(entries.length === 0 ? [] : await filesOfRun(folder));
  const strange = entries.find((entry) => !own.has(entry));
  if (strange !== undefined) throw inputError('output-exists', { path: join(folder, strange) });
  return folder;
}

/** First parts of the paths that a run in the folder says it wrote; nothing when it is no run. */
async function filesOfRun(folder: string): Promise<string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as { files: { name: string }[] };
    return ['run.json', 'timings.json', ...files.map(({ name }) => name.split('/')[0]!)];
  } catch {
    return [];
  }
}
