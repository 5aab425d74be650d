import { workspaceFile } from '../io/data-folder.js';
import { commandLog } from '../io/database/command-log.js';
import { workspaceDatabase } from '../io/database/workspace-database.js';
import type { CommandLog } from '../use-cases/ports.js';

/** Works with a workspace's log of commands and closes it, also when the work fails. @param data its folder; undefined for the usual one */
export async function withLog<T>(data: string | undefined, work: (commands: CommandLog) => Promise<T>): Promise<T> {
  const database = workspaceDatabase(workspaceFile(data));
  try {
    return await work(commandLog(database));
  } finally {
    await database.close();
  }
}
