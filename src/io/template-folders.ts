import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';

/** House templates that can be chosen by name: a folder each, in one folder. */
export interface TemplateFolders {
  /** Their names, in alphabetical order; none where there is no folder. */
  list(): Promise<string[]>;
  /** The folder of a template that `list` names. */
  folderOf(name: string): string;
}

export function templateFolders(folder: string): TemplateFolders {
  return {
    async list() {
      try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name).toSorted();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    folderOf: (name) => join(folder, name),
  };
}

/** A file of a template. @throws InputError 'file-missing' */
export async function readTemplateFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw inputError('file-missing', { file: path });
    throw error;
  }
}
