import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Eraser } from '../use-cases/eraser.js';
import type { UploadState } from '../use-cases/upload-state.js';
import { codebooksFolder, jobsFolder, runsFolder, studiesFolder, uploadsFolder, workspaceFile } from './data-folder.js';
import { eraseCommands, rolesIn } from './database/erase-commands.js';
import { workspaceDatabase } from './database/workspace-database.js';
import { jobJournal } from './job-journal.js';
import { sourceKey } from './job-source.js';
import { isGone } from './process-is-gone.js';
import { removeFolder } from './remove-folder.js';
import { clearRemains } from './replace-folder.js';
import { runFolders } from './run-folder.js';
import { uploadFolders } from './upload-folders.js';

/**
 * Deletes from a data folder. Its database is opened for itself alone and closed after each use.
 *
 * @param data the folder; undefined for the usual one
 * @param own the job that deletes, which is not in its own way
 */
export function nodeEraser(data: string | undefined, own?: string): Eraser {
  const [runs, studies, codebooks] = [runsFolder(data), studiesFolder(data), codebooksFolder(data)];
  const journal = jobJournal(jobsFolder(data));
  const uploads = uploadFolders(uploadsFolder(data));
  const path = workspaceFile(data);
  const withDatabase = async <T>(work: (database: ReturnType<typeof workspaceDatabase>) => Promise<T>): Promise<T> => {
    const database = workspaceDatabase(path);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  return {
    async tidy() {
      // What this process itself writes just now, in another request, is no remains.
      for (const folder of [runs, studies, codebooks]) await clearRemains(folder, (pid) => pid !== process.pid && isGone(pid));
    },
    removeRun: (run) => removeFolder(join(runs, basename(run))),
    removeStudy: (study) => removeFolder(join(studies, basename(study))),
    removeCommands: (study, commands) => withDatabase((database) => eraseCommands(path, database, { study, commands })),
    rolesIn: (study) => withDatabase((database) => rolesIn(database, study)),
    async codebooksOf(study) {
      const names = await readdir(join(codebooks, basename(study)), { recursive: true }).catch((): string[] => []);
      return names.filter((name) => name.endsWith('.yaml')).length;
    },
    removeCodebooks: (study) => removeFolder(join(codebooks, basename(study))),
    async unreadRuns() {
      const read = new Set((await runFolders(runs).list()).map(({ id }) => id));
      const entries = await readdir(runs, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !read.has(entry.name))
        .map(({ name }) => name).toSorted();
    },
    async drafts() {
      const names = await readdir(uploadsFolder(data)).catch(() => []);
      return Promise.all(names.map(async (upload) => ({ upload, study: await studyOfDraft(() => uploads.state(upload)) })));
    },
    removeDraft: (upload) => uploads.remove(upload),
    async jobs() {
      const all = await journal.interrupted(() => true);
      return all.filter(({ id }) => id !== own).map(({ id, request, server }) => ({ job: id, request, isUnderWay: server === process.pid || !isGone(server) }));
    },
    forgetJob: (job) => journal.over(job),
    hasTimings: async (source) => await journal.timings(sourceKey(source)) !== undefined,
    forgetTimings: (sources) => journal.forgetTimings(sources.map(sourceKey)),
  };
}

async function studyOfDraft(state: () => Promise<string>): Promise<string | null> {
  try {
    return (JSON.parse(await state()) as UploadState).study;
  } catch {
    return null;
  }
}
