/**
 * What somebody may do, each more than the one before: look; code and judge quotes; change codebook, prose, studies and
 * runs; decide who may do what, and delete.
 */
export const roles = ['reader', 'coder', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

/** A role in one study, or in all of them. */
export interface Grant {
  readonly role: Role;
  /** The study's id as in the log of commands; null for all studies, and for what belongs to none. */
  readonly study: string | null;
}

/**
 * The role that somebody has in a study: the higher of the one for all studies and the one for this.
 *
 * @param study its id; null for what belongs to no study
 * @returns undefined for none
 */
export function roleIn(grants: readonly Grant[], study: string | null): Role | undefined {
  const held = grants.filter((grant) => grant.study === null || grant.study === study).map(({ role }) => roles.indexOf(role));
  return roles[Math.max(...held)];
}

/**
 * Whether somebody may do what takes a role.
 *
 * @returns 'refused' where the role is too low, 'hidden' where there is none: then it is not even told that the study
 *   exists
 */
export function decide(grants: readonly Grant[], needed: Role, study: string | null): 'allowed' | 'refused' | 'hidden' {
  const role = roleIn(grants, study);
  if (role === undefined) return study === null ? 'refused' : 'hidden';
  return roles.indexOf(role) >= roles.indexOf(needed) ? 'allowed' : 'refused';
}

/** Whether somebody administers the program as a whole. */
export function isAdmin(grants: readonly Grant[]): boolean {
  return roleIn(grants, null) === 'admin';
}
