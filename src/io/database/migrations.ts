import { sql, type Migration } from 'kysely';

/**
 * What made each format of the database of the one before it, by number; the last is the format that is written. What has
 * once been published is never changed: a change is a new migration.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-commands': {
    async up(database) {
      await database.schema.createTable('command')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('by', 'text', (column) => column.notNull())
        .addColumn('study', 'text', (column) => column.notNull())
        .addColumn('act', 'text', (column) => column.notNull())
        .execute();
      await database.schema.createIndex('command_study').on('command').columns(['study', 'id']).execute();
      for (const change of ['update', 'delete']) {
        await sql.raw(`create trigger command_no_${change} before ${change} on command
          begin select raise(abort, 'the log is only added to'); end`).execute(database);
      }
    },
  },
  // The log can hold acts about quotes and prose: older programs do not know them.
  '0002-quotes-and-prose': { up: () => Promise.resolve() },
};

/** The format of databases that this program writes; older ones are brought up to it when they are opened. */
export const workspaceFormat = Object.keys(migrations).length;
