import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { WorkspaceTables } from './tables.js';

/** The database of a workspace, which is opened when it is first needed. */
export interface WorkspaceDatabase {
  /** Its file. */
  readonly path: string;
  /** Whether there is one: what only reads need not make it. */
  isThere(): boolean;
  /**
   * Works with the database, which is made when it is not there.
   *
   * @throws InputError 'workspace-format-unsupported' | 'workspace-damaged' | 'workspace-busy' | 'output-unwritable'
   */
  use<T>(work: (database: Kysely<WorkspaceTables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** @param path the file of the database */
export function workspaceDatabase(path: string): WorkspaceDatabase {
  let opened: Promise<Kysely<WorkspaceTables>> | undefined;
  return {
    path,
    isThere: () => opened !== undefined || existsSync(path),
    async use(work) {
      const { openDatabase, withWording } = await import('./open-database.js');
      opened ??= openDatabase(path);
      // What kept it from opening may be mended before the next try.
      opened.catch(() => { opened = undefined; });
      const ready = await opened;
      return withWording(path, () => work(ready));
    },
    async close() {
      if (opened) await (await opened).destroy();
      opened = undefined;
    },
  };
}
