import type { Request, Response } from 'express';
import { decide, isAdmin, roleIn, type Person, type Role, type RunListing } from '../use-cases/ports.js';

/** What a request may do, where people sign in; nothing of it is there where the machine's user is the only one. */
export interface Entry {
  /** Who is signed in; undefined for nobody. */
  readonly person: Person | undefined;
  /** Their role in the study that the address is about; undefined until that is known. */
  role?: Role | undefined;
}

const place = 'entry';

export function enter(response: Response, person: Person | undefined): Entry {
  const entry: Entry = { person };
  response.locals[place] = entry;
  return entry;
}

export function entryOf(response: Response): Entry | undefined {
  return response.locals[place] as Entry | undefined;
}

/** Who is signed in; undefined for nobody, and where nobody need be. */
export function personOf(request: Request): Person | undefined {
  return request.res && entryOf(request.res)?.person;
}

/** Whether the study that the address is about may be shown at all. */
export function mayRead(response: Response): boolean {
  const entry = entryOf(response);
  return entry === undefined || entry.role !== undefined;
}

/** Whether whoever is signed in may do what takes a role in the study that the address is about. */
export function mayDo(response: Response, needed: Role): boolean {
  const entry = entryOf(response);
  return entry === undefined || (entry.role !== undefined && decide([{ role: entry.role, study: null }], needed, null) === 'allowed');
}

/** The runs of those studies in which whoever is signed in has a role. */
export function visibleRuns(response: Response, runs: readonly RunListing[]): readonly RunListing[] {
  return runs.filter(({ study }) => maySee(response, study));
}

/**
 * Whether whoever is signed in has a role in a study.
 *
 * @param study its id in the log of commands; undefined for what is of no known study, which takes a role in all
 */
export function maySee(response: Response, study: string | undefined): boolean {
  const entry = entryOf(response);
  return entry === undefined || roleIn(entry.person?.grants ?? [], study ?? null) !== undefined;
}

/** Who is signed in, as the top of each page shows it; null for nobody. */
export function shownPerson(response: Response): { readonly name: string; readonly isAdmin: boolean } | null {
  const person = entryOf(response)?.person;
  return person ? { name: person.name, isAdmin: isAdmin(person.grants) } : null;
}
