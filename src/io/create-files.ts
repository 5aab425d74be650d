import { constants } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { inputError } from '../notices/input-error.js';

/**
 * Puts new files into a folder so that either all of them or none stand there, each whole, and nothing is replaced. A
 * new folder appears with all its files at once. A file that stands there already with the same bytes is left as it is.
 *
 * @throws InputError 'output-exists' when something else stands in the place of the folder or a file,
 *   'output-unwritable'
 */
export async function createFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const path = resolve(folder);
  try {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isDirectory()) throw inputError('output-exists', { path: folder });
    await (found ? addFiles(path, folder, files) : createFolder(path, folder, files));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw Object.assign(inputError('output-unwritable', { path: folder, detail: code }), { cause: error });
  }
}

async function createFolder(
  path: string, named: string, files: ReadonlyMap<string, string | Uint8Array>
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  try {
    for (const [name, content] of files) await writeFile(join(fresh, name), content);
    await rename(fresh, path);
  } catch (error) {
    const stood = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
    throw stood ? inputError('output-exists', { path: named }) : error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function addFiles(path: string, named: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const fresh = await mkdtemp(join(path, '.new-'));
  const placed: string[] = [];
  try {
    for (const [name, content] of files) {
      const target = join(path, name);
      await writeFile(join(fresh, name), content);
      try {
        await placeNew(join(fresh, name), target);
        placed.push(target);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const same = Buffer.compare(await readFile(target), Buffer.from(content)) === 0;
        if (!same) throw inputError('output-exists', { path: join(named, name) });
      }
    }
  } catch (error) {
    for (const target of placed) await rm(target, { force: true });
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A link, unlike a rename, never takes the place of a file that stands there; not every file system has them. */
async function placeNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const unsupported = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];
    if (!unsupported.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
