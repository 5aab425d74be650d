import type { AuditKind, Role } from '../use-cases/ports.js';
import type { routes } from './addresses.js';

/**
 * Whom an address is for: anybody at all, whoever is signed in, or a role in the study that it is about (in all studies
 * where it is about none).
 */
export type Level = 'anyone' | 'signed-in' | Role;

/** What may be done at an address, and by whom; what is not here cannot be done. */
export interface Need {
  readonly get?: Level;
  readonly post?: Level;
  /** What the audit log calls it when it was done. */
  readonly audit?: AuditKind;
}

/** Who may do what where: the one place that says so. Every address has its row, which the compiler sees to. */
export const access: Readonly<Record<keyof typeof routes, Need>> = {
  studies: { get: 'signed-in' },
  newStudy: { get: 'editor', post: 'editor' },
  // The rows as they were sent.
  upload: { get: 'editor', post: 'editor' },
  uploadDefinition: { get: 'editor' },
  study: { get: 'reader' },
  studyDefinition: { get: 'reader', audit: 'exported' },
  studyFiles: { post: 'editor' },
  studySetup: { post: 'editor' },
  // The deletion itself puts what was deleted into the events, as it does on the command line.
  studyDeletion: { get: 'admin', post: 'admin' },
  respondentErasure: { get: 'admin', post: 'admin' },
  respondentErased: { get: 'admin' },
  overview: { get: 'reader' },
  results: { get: 'reader' },
  resultsFile: { get: 'reader', audit: 'exported' },
  resultNumbers: { get: 'reader' },
  themes: { get: 'reader' },
  theme: { get: 'reader' },
  themeJudgement: { post: 'coder' },
  clusters: { get: 'reader' },
  mapFile: { get: 'reader', audit: 'exported' },
  search: { get: 'reader' },
  searchLines: { get: 'reader' },
  searchFile: { get: 'reader', audit: 'exported' },
  contrast: { get: 'reader' },
  contrastFile: { get: 'reader', audit: 'exported' },
  contrastTerm: { get: 'reader' },
  proposal: { get: 'reader', audit: 'exported' },
  // Coders see the answers as they were written, with the names in them.
  reading: { get: 'coder' },
  coding: { get: 'coder', post: 'coder' },
  coder: { post: 'coder' },
  agreement: { get: 'reader' },
  codingSheet: { get: 'coder', audit: 'exported' },
  codingsFile: { get: 'reader', audit: 'exported' },
  codebook: { get: 'reader' },
  codebookFile: { get: 'reader', audit: 'exported' },
  codebookTheme: { get: 'editor', post: 'editor' },
  codebookNewTheme: { get: 'editor', post: 'editor' },
  codebookCounts: { post: 'editor' },
  codebookShared: { get: 'editor', post: 'editor' },
  codebookVersions: { get: 'reader' },
  codebookVersionFile: { get: 'reader', audit: 'exported' },
  quotes: { get: 'reader', post: 'coder' },
  quotesFile: { get: 'reader', audit: 'exported' },
  quoteReceipt: { get: 'reader', audit: 'exported' },
  approvedReceipts: { get: 'reader', audit: 'exported' },
  report: { get: 'reader' },
  reportFile: { get: 'reader', audit: 'exported' },
  figureFile: { get: 'reader', audit: 'exported' },
  reportProse: { post: 'editor' },
  respondents: { get: 'reader' },
  method: { get: 'reader' },
  comparison: { get: 'reader' },
  learning: { get: 'reader' },
  language: { post: 'anyone' },
  keys: { get: 'anyone' },
  startSample: { post: 'editor', audit: 'run-started' },
  startStudy: { post: 'editor', audit: 'run-started' },
  startAgain: { post: 'coder', audit: 'run-started' },
  // A role would shut out those who have one in a single study.
  job: { get: 'signed-in' },
  jobEvents: { get: 'signed-in' },
  stopJob: { post: 'editor' },
  signIn: { get: 'anyone', post: 'anyone' },
  signOut: { post: 'anyone' },
  ownPassword: { get: 'signed-in', post: 'signed-in' },
  users: { get: 'admin', post: 'admin' },
  audit: { get: 'admin' },
  userRole: { post: 'admin' },
  userPassword: { post: 'admin' },
  userSessions: { post: 'admin' },
  userRemoval: { post: 'admin' },
};
