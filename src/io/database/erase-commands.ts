import { basename } from 'node:path';
import { sql } from 'kysely';
import { inputError } from '../../notices/input-error.js';
import type { WorkspaceDatabase } from './workspace-database.js';

/** SQLite takes a limited number of parameters in a statement. */
const rowsAtOnce = 1000;

/** What is deleted of a study in the database of a workspace. */
export interface ErasedRows {
  /** The study's id in the log. */
  readonly study: string;
  /** Ids of commands; undefined for all of the study, and the roles that users have in it. */
  readonly commands: readonly number[] | undefined;
}

/**
 * Deletes commands so that their words are in no byte of the database's files: what is deleted is written over, the
 * write-ahead log is emptied and the file is made anew from what is left. All rows go or none; the second time nothing is left to
 * delete, and the files are cleaned again.
 *
 * @param path the file of the database
 * @throws InputError 'workspace-busy' when another process has the file open in the middle of a change
 */
export async function eraseCommands(
  path: string, { isThere, use }: Pick<WorkspaceDatabase, 'isThere' | 'use'>, { study, commands }: ErasedRows,
): Promise<void> {
  if (!isThere()) return;
  await use(async (ready) => {
    await sql`pragma secure_delete = on`.execute(ready);
    await ready.transaction().execute(async (within) => {
      await within.insertInto('erasure').values({ study }).execute();
      if (commands === undefined) {
        await within.deleteFrom('command').where('study', '=', study).execute();
        await within.deleteFrom('person_role').where('study', '=', study).execute();
      } else {
        for (let at = 0; at < commands.length; at += rowsAtOnce) {
          await within.deleteFrom('command').where('study', '=', study).where('id', 'in', commands.slice(at, at + rowsAtOnce)).execute();
        }
      }
      await within.deleteFrom('erasure').execute();
    });
    await sql`vacuum`.execute(ready);
    const { rows: [checkpoint] } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(ready);
    if (checkpoint?.busy === 1) throw inputError('workspace-busy', { file: basename(path) });
  });
}

/** How many roles users have in one study alone. */
export async function rolesIn({ isThere, use }: Pick<WorkspaceDatabase, 'isThere' | 'use'>, study: string): Promise<number> {
  if (!isThere()) return 0;
  const { n } = await use((ready) => ready.selectFrom('person_role').select(({ fn }) => fn.countAll<number>().as('n'))
    .where('study', '=', study).executeTakeFirstOrThrow());
  return n;
}
