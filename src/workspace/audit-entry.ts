/** What is noted of who came in and of what leaves the program or cannot be taken back. */
export const auditKinds = [
  'signed-in', 'sign-in-failed', 'sign-in-locked', 'signed-out', 'sessions-ended', 'user-added', 'user-removed',
  'role-changed', 'password-changed',
  'exported', 'run-started', 'deleted', 'refused',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** One entry: it names users of the program, never citizens. */
export interface AuditEntry {
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: AuditKind;
  /** The name of who did it; null where nobody is signed in. */
  readonly by: string | null;
  /** The study's id; null for what belongs to none. */
  readonly study: string | null;
  /** Whom or what it was done to: a user's name, or the pattern of an address; empty for nothing. */
  readonly what: string;
}
