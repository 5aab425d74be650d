import { randomBytes } from 'node:crypto';
import type { WorkspaceDatabase } from './workspace-database.js';

/** A random text that is made once for a workspace and kept in its database, to sign with what browsers are given. */
export function keptSecret({ use }: Pick<WorkspaceDatabase, 'use'>, name: string): Promise<string> {
  return use(async (ready) => {
    const made = { name, value: randomBytes(32).toString('base64url') };
    // Of two processes that make one at the same time the first one's stands for both.
    await ready.insertInto('setting').values(made).onConflict((conflict) => conflict.doNothing()).execute();
    const { value } = await ready.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirstOrThrow();
    return value;
  });
}
