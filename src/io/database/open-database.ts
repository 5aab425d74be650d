import { mkdir, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { inputError, InputError } from '../../notices/input-error.js';
import { migrations, workspaceFormat } from './migrations.js';
import type { WorkspaceTables } from './tables.js';

/** How long, in milliseconds, to wait for another process that writes: libsql by itself does not wait at all. */
const patience = 10_000;

/** Marks a database as a workspace: 'frit' in ASCII. */
const applicationId = 0x66726974;

/**
 * Opens the database of a workspace, makes it when it is not there, and brings an older one up to today's format. Only the
 * user who made it may read it. What is committed has reached the disk: it survives a kill and a power cut.
 *
 * @throws InputError 'workspace-format-unsupported' for one that a newer program made, 'workspace-damaged' for what is
 *   no workspace, 'workspace-busy' when another process keeps it locked, 'output-unwritable'
 */
export async function openDatabase(path: string): Promise<Kysely<WorkspaceTables>> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // SQLite gives its other files (-wal, -shm) the rights of this one.
    await (await open(path, 'a', 0o600)).close();
  } catch (error) {
    throw Object.assign(inputError('output-unwritable', { path, detail: codeOf(error) }), { cause: error });
  }
  return withWording(path, async () => {
    const connection = new Database(path, { timeout: patience });
    try {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      const database = new Kysely<WorkspaceTables>({ dialect: new SqliteDialect({ database: connection }) });
      if (formatOf(connection, path) < workspaceFormat) await bringUp(connection, database, path);
      return database;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** @throws InputError when the file is no workspace or a newer one */
function formatOf(connection: Database.Database, path: string): number {
  const number = (name: string): number =>
    (connection.prepare(`select * from pragma_${name}`).get() as Readonly<Record<string, number>>)[name]!;
  const format = number('user_version');
  const { tables } = connection.prepare('select count(*) as tables from sqlite_master').get() as { tables: number };
  const isEmpty = format === 0 && tables === 0;
  if (!isEmpty && number('application_id') !== applicationId) throw inputError('workspace-damaged', { file: basename(path) });
  if (format > workspaceFormat) {
    throw inputError('workspace-format-unsupported', { file: basename(path), got: format, supported: workspaceFormat });
  }
  return format;
}

/** The lock is taken before the format is read again: of two processes that find an older one only the first changes it. */
async function bringUp(connection: Database.Database, database: Kysely<WorkspaceTables>, path: string): Promise<void> {
  connection.exec('begin immediate');
  try {
    if (formatOf(connection, path) < workspaceFormat) {
      const migrator = new Migrator({
        db: database, provider: { getMigrations: async () => ({ ...migrations }) }, disableTransactions: true,
      });
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
      connection.exec(`pragma application_id = ${applicationId}; pragma user_version = ${workspaceFormat}`);
    }
    connection.exec('commit');
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

/** What the database refuses because of how the file is or who else uses it is the user's to mend. */
export async function withWording<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = codeOf(error);
    const file = basename(path);
    const found = /^SQLITE_(?:NOTADB|CORRUPT)/.test(code) ? inputError('workspace-damaged', { file })
      : /^SQLITE_(?:BUSY|LOCKED)/.test(code) ? inputError('workspace-busy', { file })
        : /^SQLITE_(?:READONLY|CANTOPEN|FULL|IOERR|PERM)/.test(code) ? inputError('output-unwritable', { path, detail: code })
          : undefined;
    throw found ? Object.assign(found, { cause: error }) : error;
  }
}

function codeOf(error: unknown): string {
  return (error as { code?: unknown }).code?.toString() ?? '';
}
