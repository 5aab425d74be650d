import type { Sessions } from '../../use-cases/ports.js';
import type { WorkspaceDatabase } from './workspace-database.js';

/** Who is signed in where, in the database of a workspace: the sessions outlive the server that made them. */
export function sessionTable({ use }: Pick<WorkspaceDatabase, 'use'>): Sessions {
  return {
    read: (digest) => use((ready) =>
      ready.selectFrom('session').select(['person', 'began', 'seen']).where('digest', '=', digest).executeTakeFirst()),
    write: (digest, session) => use(async (ready) => {
      await ready.insertInto('session').values({ digest, ...session })
        .onConflict((conflict) => conflict.column('digest').doUpdateSet(session)).execute();
    }),
    touch: (digest, seen) => use(async (ready) => {
      await ready.updateTable('session').set({ seen }).where('digest', '=', digest).execute();
    }),
    end: (digest) => use(async (ready) => {
      await ready.deleteFrom('session').where('digest', '=', digest).execute();
    }),
    endAllOf: (person, but = '') => use(async (ready) => {
      await ready.deleteFrom('session').where('person', '=', person).where('digest', '!=', but).execute();
    }),
    forget: (beganBefore, seenBefore) => use(async (ready) => {
      await ready.deleteFrom('session')
        .where((row) => row.or([row('began', '<', beganBefore), row('seen', '<', seenBefore)])).execute();
    }),
    count: () => use(async (ready) => {
      const rows = await ready.selectFrom('session')
        .select(({ fn }) => ['person' as const, fn.countAll<number>().as('n')]).groupBy('person').execute();
      return new Map(rows.map(({ person, n }) => [person, n]));
    }),
  };
}
