import type { AuditLog, Clock, Passwords, People, Person } from './ports.js';

/** Checks a name and a password; undefined when they do not go together. */
export type SignIn = (name: string, password: string) => Promise<Person | undefined>;

/**
 * Lets people in by name and password. A name that nobody has takes as long as a wrong password does, so that the time
 * does not tell whether there is such a user. Of a failed try the audit log keeps the name only where it is a user's:
 * what else was written there may be a password.
 */
export function signIn(
  { people, passwords, audit, clock }: {
    readonly people: Pick<People, 'find'>;
    readonly passwords: Passwords;
    readonly audit: AuditLog;
    readonly clock: Clock;
  },
): SignIn {
  // Of nobody: what is hashed is forgotten here.
  const nobodys = passwords.hash(`${clock()} ${'nobody'.repeat(4)}`);
  return async (name, password) => {
    const found = await people.find(name.normalize('NFC').replace(/\s+/gu, ' ').trim());
    const fits = await passwords.verify(found?.passwordHash ?? await nobodys, password.slice(0, 1000));
    const person = fits && found ? { id: found.id, name: found.name, grants: found.grants } : undefined;
    await audit.append({
      at: clock(), kind: person ? 'signed-in' : 'sign-in-failed', by: person?.name ?? null, study: null,
      what: person ? '' : found?.name ?? '',
    });
    return person;
  };
}
