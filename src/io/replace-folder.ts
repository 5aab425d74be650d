import { mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Writes files into a folder so that either all of them or none stand there: into a new folder beside it, which then
 * takes its place. A folder that stood there is moved aside first (Windows does not rename over a folder), put back if
 * the last step fails, and deleted only when the new one stands.
 *
 * @param files content by path relative to the folder, with / between its parts
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await sweep(parent, basename(folder));
  const fresh = await mkdtemp(join(parent, writingName(basename(folder))));
  const aside = `${fresh}${asideEnding}`;
  try {
    for (const [name, content] of files) {
      const path = join(fresh, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    const stood = await moveAway(folder, aside);
    try {
      await patientRename(fresh, folder);
    } catch (error) {
      if (stood) await patientRename(aside, folder);
      throw error;
    }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Writes one file so that it is either whole or not there. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = await mkdtemp(join(dirname(path), writingName(basename(path))));
  try {
    await writeFile(join(fresh, 'content'), content);
    await patientRename(join(fresh, 'content'), path);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A file that is written a piece after the other and stands in its place only when it is whole. */
export interface FileInPieces {
  append(content: string): Promise<void>;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; does nothing after `finish`. */
  abandon(): Promise<void>;
}

export async function fileInPieces(path: string): Promise<FileInPieces> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = await mkdtemp(join(dirname(path), writingName(basename(path))));
  const handle = await open(join(fresh, 'content'), 'w');
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    append: (content) => handle.appendFile(content),
    async finish() {
      await close();
      await patientRename(join(fresh, 'content'), path);
      await rm(fresh, { recursive: true, force: true });
    },
    async abandon() {
      await close();
      await rm(fresh, { recursive: true, force: true });
    },
  };
}

const asideEnding = '-old';

function prefixOf(name: string): string {
  return `.${name}.writing-`;
}

/** With the process that writes, so that what it leaves when it is killed can be told from what is being written. */
export function writingName(name: string): string {
  return `${prefixOf(name)}${process.pid}-`;
}

const remain = /^\.(?<name>.+)\.writing-(?:(?<writer>\d+)-)?[A-Za-z0-9]{6}(?<aside>-old)?$/u;

/**
 * Deletes what processes that were killed while they wrote have left in a folder; what they had moved aside comes back where nothing
 * took its place.
 *
 * @param isGone whether a process writes no more, by its number
 */
export async function clearRemains(parent: string, isGone: (writer: number) => boolean): Promise<void> {
  for (const entry of await readdir(parent).catch(() => [])) {
    const { name, writer, aside } = remain.exec(entry)?.groups ?? {};
    if (name === undefined || (writer !== undefined && !isGone(Number(writer)))) continue;
    const isAllThatIsLeft = aside !== undefined && !(await readdir(parent)).includes(name);
    if (isAllThatIsLeft) await patientRename(join(parent, entry), join(parent, name));
    else await rm(join(parent, entry), { recursive: true, force: true });
  }
}

/** Deletes what earlier attempts left when they were killed: unfinished folders, which hold answers too. */
async function sweep(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    // One that was moved aside may be all that is left of a run.
    if (entry.startsWith(prefixOf(name)) && !entry.endsWith(asideEnding)) {
      await rm(join(parent, entry), { recursive: true, force: true });
    }
  }
}

async function moveAway(from: string, to: string): Promise<boolean> {
  try {
    await patientRename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Renames, and waits a little when another program (a virus scanner, an indexer) holds the file just now. */
async function patientRename(from: string, to: string, tries = 5): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (tries === 1 || !['EPERM', 'EBUSY', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await sleep(50);
    await patientRename(from, to, tries - 1);
  }
}
