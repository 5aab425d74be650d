import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder that hold a word in any of their bytes, or in their names. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (path.includes(word) || (await bytesOf(path)).includes(word))) found.push(path);
  }
  return found;
}

/** None of a file that went after the folder was listed, as those of a database do when it is let go. */
async function bytesOf(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
}
