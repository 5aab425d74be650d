import type { AuditKind } from '../workspace/audit-entry.js';
import { roles } from '../workspace/roles.js';
import type { Language } from './language.js';
import { roleWords } from './role-words.js';

/** What somebody did, after their name. */
export const auditWords: Readonly<Record<Language, Readonly<Record<AuditKind, string>>>> = {
  da: {
    'signed-in': 'loggede ind', 'sign-in-failed': 'kunne ikke logge ind', 'sign-in-locked': 'forsøgte for mange gange', 'signed-out': 'loggede ud',
    'sessions-ended': 'loggede en bruger ud', 'user-added': 'oprettede en bruger', 'user-removed': 'fjernede en bruger', 'role-changed': 'ændrede en rolle',
    'password-changed': 'ændrede en adgangskode', exported: 'hentede en fil', 'run-started': 'satte en analyse i gang', deleted: 'slettede', refused: 'blev afvist',
  },
  en: {
    'signed-in': 'signed in', 'sign-in-failed': 'could not sign in', 'sign-in-locked': 'tried too many times', 'signed-out': 'signed out',
    'sessions-ended': 'signed a user out', 'user-added': 'added a user', 'user-removed': 'removed a user', 'role-changed': 'changed a role',
    'password-changed': 'changed a password', exported: 'downloaded a file', 'run-started': 'started a run', deleted: 'deleted', refused: 'was refused',
  },
};

/** What was deleted, as the log has it. */
const deletedWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { study: 'et studie', respondent: 'en borgers besvarelse' }, en: { study: 'a study', respondent: 'a citizen’s answers' },
};

/** Whom or what it was done to, with a role in words. @param what as the log has it, such as 'Bo: coder' */
export function auditedText(what: string, language: Language, kind?: AuditKind): string {
  if (kind === 'deleted') return deletedWords[language][what] ?? what;
  const role = roles.find((each) => what.endsWith(`: ${each}`));
  return role === undefined ? what : what.slice(0, -role.length) + roleWords[language][role];
}
