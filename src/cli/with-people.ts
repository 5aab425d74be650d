import { argon2Passwords } from '../io/argon2-passwords.js';
import { workspaceFile } from '../io/data-folder.js';
import { auditTable } from '../io/database/audit-table.js';
import { peopleTable } from '../io/database/people-table.js';
import { sessionTable } from '../io/database/session-table.js';
import { workspaceDatabase, type WorkspaceDatabase } from '../io/database/workspace-database.js';
import { nodeClock } from '../io/node-clock.js';
import type { PeoplePorts } from '../use-cases/manage-people.js';

/** Users and what is kept about them, in a database. */
export function peopleIn(database: WorkspaceDatabase): PeoplePorts {
  return {
    people: peopleTable(database), sessions: sessionTable(database), audit: auditTable(database),
    passwords: argon2Passwords, clock: nodeClock,
  };
}

/**
 * Works with a workspace's users and closes its database, also when the work fails.
 *
 * @param data its folder; undefined for the usual one
 */
export async function withPeople<T>(data: string | undefined, work: (ports: PeoplePorts) => Promise<T>): Promise<T> {
  const database = workspaceDatabase(workspaceFile(data));
  try {
    return await work(peopleIn(database));
  } finally {
    await database.close();
  }
}
