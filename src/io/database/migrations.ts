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
  '0003-people': {
    async up(database) {
      const { schema } = database;
      await schema.createTable('person')
        // A number is never given twice: what is left of somebody who was removed is nobody else's.
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull().unique())
        .addColumn('password', 'text', (column) => column.notNull())
        .addColumn('added', 'text', (column) => column.notNull())
        .execute();
      await schema.createTable('person_role')
        .addColumn('person', 'integer', (column) => column.notNull())
        // Empty for all studies: in SQLite two nulls would not be the same key.
        .addColumn('study', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('person_role_key', ['person', 'study'])
        .execute();
      await schema.createTable('session')
        .addColumn('digest', 'text', (column) => column.primaryKey())
        .addColumn('person', 'integer', (column) => column.notNull())
        .addColumn('began', 'integer', (column) => column.notNull())
        .addColumn('seen', 'integer', (column) => column.notNull())
        .execute();
      await schema.createIndex('session_person').on('session').column('person').execute();
      await schema.createTable('setting')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      await schema.createTable('audit')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('by', 'text')
        .addColumn('study', 'text')
        .addColumn('what', 'text', (column) => column.notNull())
        .execute();
      for (const change of ['update', 'delete']) {
        await sql.raw(`create trigger audit_no_${change} before ${change} on audit
          begin select raise(abort, 'the log is only added to'); end`).execute(database);
      }
    },
  },
  // Citizens can ask to be deleted: commands of a study that is named here, within the same transaction, may go.
  '0004-erasure': {
    async up(database) {
      await database.schema.createTable('erasure')
        .addColumn('study', 'text', (column) => column.primaryKey())
        .execute();
      await sql.raw('drop trigger command_no_delete').execute(database);
      await sql.raw(`create trigger command_no_delete before delete on command
        when not exists (select 1 from erasure where erasure.study = old.study)
        begin select raise(abort, 'the log is only added to'); end`).execute(database);
    },
  },
  // Approvals of quotes can say which draw brought them forth: older programs do not read such an approval.
  '0005-origins-of-quotes': { up: () => Promise.resolve() },
};

/** The format of databases that this program writes; older ones are brought up to it when they are opened. */
export const workspaceFormat = Object.keys(migrations).length;
