import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';
import type { StudyFolder, StudyStore } from '../use-cases/ports.js';
import { sha256 } from './digest.js';
import { replaceFolder, writingName } from './replace-folder.js';

const studyIds = /^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,79}$/u;
const mostTries = 1000;

/** Studies as folders in a folder: what is hidden, or has no study.yaml, is none. */
export function studyFolders(folder: string): StudyStore {
  const pathOf = (study: string): string => {
    if (!studyIds.test(study)) throw inputError('study-missing', { study });
    return join(folder, study);
  };
  const find = async (study: string): Promise<StudyFolder> => {
    const path = pathOf(study);
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const files = await Promise.all(entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(async ({ name }) => {
      const { size, mtimeMs } = await stat(join(path, name));
      return { name, bytes: size, mtimeMs };
    }));
    if (!files.some(({ name }) => name === 'study.yaml')) throw inputError('study-missing', { study });
    return {
      id: study,
      files: files.map(({ name, bytes }) => ({ name, bytes })),
      stamp: sha256(JSON.stringify(files)),
    };
  };
  return {
    find,
    async list() {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      const found = await Promise.all(entries.filter((entry) => entry.isDirectory() && studyIds.test(entry.name))
        .map(({ name }) => find(name).catch(() => undefined)));
      return found.filter((each) => each !== undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async read(study) {
      const { files } = await find(study);
      return new Map(await Promise.all(files.map(async ({ name }) => [name, new Uint8Array(await readFile(join(pathOf(study), name)))] as const)));
    },
    async file(study, name) {
      const { files } = await find(study);
      if (!files.some((each) => each.name === name)) throw inputError('file-missing', { file: name });
      return readFile(join(pathOf(study), name));
    },
    async create(name, files) {
      await mkdir(folder, { recursive: true });
      const fresh = await mkdtemp(join(folder, writingName(name)));
      try {
        for (const [file, content] of files) await writeFile(join(fresh, file), content);
        return await takePlace(fresh, folder, name);
      } finally {
        await rm(fresh, { recursive: true, force: true });
      }
    },
    async replace(study, files) {
      await find(study);
      await replaceFolder(pathOf(study), files);
    },
    path: (study) => join(pathOf(study), 'study.yaml'),
  };
}

/**
 * Renames a whole folder to the first name that is free: a rename never takes the place of a folder that holds
 * something.
 */
async function takePlace(fresh: string, folder: string, name: string): Promise<string> {
  for (let n = 1; n <= mostTries; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    try {
      await rename(fresh, join(folder, id));
      return id;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw inputError('output-exists', { path: name });
}
