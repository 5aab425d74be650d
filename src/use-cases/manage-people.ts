import { inputError } from '../notices/input-error.js';
import { isAdmin, type Grant, type Role } from '../workspace/roles.js';
import { checkedPassword } from './check-password.js';
import type { AuditLog, Clock, Passwords, People, Person, Sessions } from './ports.js';

/** What it takes to decide who may enter. */
export interface PeoplePorts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

/**
 * Lets somebody in.
 *
 * @param by the name of who decides it; null for whoever has the machine
 * @param name 1 to 60 characters: it stands beside what they code
 * @throws InputError 'user-name-invalid' | 'user-exists' | 'password-invalid'
 */
export async function addPerson(
  { people, passwords, audit, clock }: PeoplePorts, by: string | null, name: string, password: string, grant: Grant,
): Promise<Person> {
  const at = clock();
  const added = await people.add(userName(name), await passwords.hash(checkedPassword(password, name)), grant, at);
  await audit.append({ at, kind: 'user-added', by, study: grant.study, what: `${added.name}: ${grant.role}` });
  return added;
}

/** Shuts somebody out at once; what they have coded stays under their name. @throws InputError 'last-admin' */
export async function removePerson({ people, audit, clock }: PeoplePorts, by: string | null, person: Person): Promise<void> {
  await withAnotherAdmin(people, person, []);
  await people.remove(person.id);
  await audit.append({ at: clock(), kind: 'user-removed', by, study: null, what: person.name });
}

/**
 * Gives somebody a role in a study, or in all, instead of the one they had there.
 *
 * @param role undefined takes it away
 * @throws InputError 'last-admin'
 */
export async function changeRole(
  { people, audit, clock }: PeoplePorts, by: string | null, person: Person, study: string | null, role: Role | undefined,
): Promise<void> {
  const kept = person.grants.filter((grant) => grant.study !== study);
  await withAnotherAdmin(people, person, role === undefined ? kept : [...kept, { role, study }]);
  await people.setRole(person.id, study, role);
  const what = role === undefined ? person.name : `${person.name}: ${role}`;
  await audit.append({ at: clock(), kind: 'role-changed', by, study, what });
}

/**
 * Gives somebody a new password, and ends their sessions.
 *
 * @param but digest of the session that stays: the one in which they change it themselves
 * @throws InputError 'password-invalid'
 */
export async function changePassword(
  { people, sessions, passwords, audit, clock }: PeoplePorts, by: string | null, person: Person, password: string, but?: string,
): Promise<void> {
  await people.setPassword(person.id, await passwords.hash(checkedPassword(password, person.name)));
  await sessions.endAllOf(person.id, but);
  await audit.append({ at: clock(), kind: 'password-changed', by, study: null, what: person.name });
}

/** Signs somebody out wherever they are signed in. */
export async function endSessions({ sessions, audit, clock }: PeoplePorts, by: string | null, person: Person): Promise<void> {
  await sessions.endAllOf(person.id);
  await audit.append({ at: clock(), kind: 'sessions-ended', by, study: null, what: person.name });
}

/** Somebody by name. @throws InputError 'user-missing' */
export async function personNamed(people: Pick<People, 'find'>, name: string): Promise<Person> {
  const found = await people.find(name.normalize('NFC').replace(/\s+/gu, ' ').trim());
  if (!found) throw inputError('user-missing', { name: name.slice(0, 60) });
  return { id: found.id, name: found.name, grants: found.grants };
}

function userName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || name.length > 60 || /\p{C}/u.test(name)) throw inputError('user-name-invalid', {});
  return name;
}

/** Nobody could let anybody in again if the last administrator went. */
async function withAnotherAdmin(people: Pick<People, 'list'>, person: Person, left: readonly Grant[]): Promise<void> {
  if (!isAdmin(person.grants) || isAdmin(left)) return;
  const others = (await people.list()).filter(({ id }) => id !== person.id);
  if (!others.some(({ grants }) => isAdmin(grants))) throw inputError('last-admin', { name: person.name });
}
