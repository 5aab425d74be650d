import { commandLog } from '../../../src/io/database/command-log.js';
import { workspaceDatabase } from '../../../src/io/database/workspace-database.js';
import type { CommandLog } from '../../../src/use-cases/ports.js';

/** The log of commands in a database of its own, which is closed with it. @param path the file of the database */
export function openLog(path: string): CommandLog & { close(): Promise<void> } {
  const database = workspaceDatabase(path);
  return { ...commandLog(database), close: database.close };
}
