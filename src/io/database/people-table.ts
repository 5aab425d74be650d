import type { Kysely } from 'kysely';
import { inputError } from '../../notices/input-error.js';
import { roles, type Grant, type People, type Person } from '../../use-cases/ports.js';
import type { WorkspaceTables } from './tables.js';
import type { WorkspaceDatabase } from './workspace-database.js';

type Row = Pick<Kysely<WorkspaceTables>, 'selectFrom'>;

/** Who may sign in, in the database of a workspace. */
export function peopleTable({ use }: Pick<WorkspaceDatabase, 'use'>): People {
  return {
    list: () => use(async (ready) => {
      const rows = await ready.selectFrom('person').select(['id', 'name', 'key']).execute();
      const sorted = rows.toSorted((a, b) => a.key.localeCompare(b.key, 'da'));
      return Promise.all(sorted.map(async ({ id, name }): Promise<Person> => ({ id, name, grants: await grantsOf(ready, id) })));
    }),
    find: (name) => use(async (ready) => {
      const row = await ready.selectFrom('person').selectAll().where('key', '=', keyOf(name)).executeTakeFirst();
      return row && { id: row.id, name: row.name, passwordHash: row.password, grants: await grantsOf(ready, row.id) };
    }),
    byId: (id) => use(async (ready) => {
      const row = await ready.selectFrom('person').select(['id', 'name']).where('id', '=', id).executeTakeFirst();
      return row && { ...row, grants: await grantsOf(ready, id) };
    }),
    add: (name, password, grant, at) => use((ready) => ready.transaction().execute(async (within) => {
      const row = { name, key: keyOf(name), password, added: at };
      const added = await within.insertInto('person').values(row)
        .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
      if (!added) throw inputError('user-exists', { name });
      await within.insertInto('person_role').values({ person: added.id, study: grant.study ?? '', role: grant.role }).execute();
      return { id: added.id, name, grants: [grant] };
    })),
    remove: (id) => use((ready) => ready.transaction().execute(async (within) => {
      await within.deleteFrom('session').where('person', '=', id).execute();
      await within.deleteFrom('person_role').where('person', '=', id).execute();
      await within.deleteFrom('person').where('id', '=', id).execute();
    })),
    setPassword: (id, password) => use(async (ready) => {
      await ready.updateTable('person').set({ password }).where('id', '=', id).execute();
    }),
    setRole: (id, study, role) => use(async (ready) => {
      const where = study ?? '';
      if (role === undefined) {
        await ready.deleteFrom('person_role').where('person', '=', id).where('study', '=', where).execute();
      } else {
        await ready.insertInto('person_role').values({ person: id, study: where, role })
          .onConflict((conflict) => conflict.columns(['person', 'study']).doUpdateSet({ role })).execute();
      }
    }),
  };
}

/** The role for all studies first; a role that this program does not know gives no right. */
async function grantsOf(ready: Row, person: number): Promise<Grant[]> {
  const rows = await ready.selectFrom('person_role').select(['study', 'role'])
    .where('person', '=', person).orderBy('study').execute();
  return rows.flatMap(({ study, role }) => {
    const known = roles.find((each) => each === role);
    return known ? [{ role: known, study: study === '' ? null : study }] : [];
  });
}

/** Names are the same when they differ in capitals and in how a letter is put together. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('da');
}
