import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';
import type { UploadStore } from '../use-cases/ports.js';
import { replaceFile } from './replace-folder.js';

const uploadIds = /^[0-9a-f]{32}$/;
const stateFile = 'upload.json';
const millisecondsAnHour = 3_600_000;

/** Uploads as folders in a folder, under random names; names that people gave their files are never part of a path. */
export function uploadFolders(folder: string, now: () => number = Date.now): UploadStore {
  const pathOf = (upload: string): string => {
    if (!uploadIds.test(upload)) throw inputError('upload-missing', {});
    return join(folder, upload);
  };
  const content = async (upload: string, name: string): Promise<Uint8Array> => {
    const path = join(pathOf(upload), name);
    return readFile(path).catch(() => {
      throw inputError('upload-missing', {});
    });
  };
  return {
    async begin() {
      const id = randomBytes(16).toString('hex');
      const own = join(folder, id);
      await mkdir(own, { recursive: true });
      return { id, folder: own };
    },
    put: (upload, position, bytes) => writeFile(join(pathOf(upload), String(position)), bytes),
    file: (upload, position) => content(upload, String(position)),
    keepState: (upload, state) => replaceFile(join(pathOf(upload), stateFile), state),
    state: async (upload) => Buffer.from(await content(upload, stateFile)).toString('utf8'),
    remove: (upload) => rm(pathOf(upload), { recursive: true, force: true }),
    async removeOld(hours) {
      for (const name of await readdir(folder).catch(() => [])) {
        const touched = await stat(join(folder, name, stateFile)).catch(() => undefined);
        // Without a state it was never whole.
        if (!touched || touched.mtimeMs < now() - hours * millisecondsAnHour) await rm(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
