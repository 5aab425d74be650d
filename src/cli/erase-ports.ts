import { basename, join } from 'node:path';
import { tableFile } from '../exports/table-file.js';
import { runsFolder, studiesFolder, workspaceFile } from '../io/data-folder.js';
import { auditTable } from '../io/database/audit-table.js';
import { commandLog } from '../io/database/command-log.js';
import { workspaceDatabase } from '../io/database/workspace-database.js';
import { sha256 } from '../io/digest.js';
import { nodeClock } from '../io/node-clock.js';
import { nodeEraser } from '../io/node-eraser.js';
import { runFolders } from '../io/run-folder.js';
import { studyFolders } from '../io/study-folders.js';
import { quotedCsv } from '../io/write-csv.js';
import type { ErasePorts } from '../use-cases/erase.js';
import { storedErasing, type StoredErasing } from '../use-cases/erase-stored-study.js';
import { nodePorts } from './ports.js';

/**
 * Deletes from a data folder, and closes its database, also when the work fails.
 *
 * @param data the folder; undefined for the usual one
 * @param job the one that deletes, where one does
 */
export async function withErasePorts<T>(
  data: string | undefined, begins: Parameters<typeof nodePorts>[0], work: (ports: ErasePorts) => Promise<T>, job?: string,
): Promise<T> {
  const database = workspaceDatabase(workspaceFile(data));
  try {
    const runs = runFolders(runsFolder(data));
    return await work({
      ...await nodePorts(begins), runs: { ...runs, folder: (run) => join(runsFolder(data), basename(run)) }, commands: commandLog(database),
      studies: studyFolders(studiesFolder(data)), eraser: nodeEraser(data, job), digest: sha256, writeTable: tableFile(quotedCsv),
      audit: auditTable(database), clock: nodeClock,
    });
  } finally {
    await database.close();
  }
}

/** How the pages delete stored studies. */
export function erasingIn(data: string | undefined): StoredErasing {
  return storedErasing((work) => withErasePorts(data, undefined, work));
}
