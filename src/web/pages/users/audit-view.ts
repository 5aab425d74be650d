import type { AuditEntry, AuditKind } from '../../../use-cases/ports.js';
import { auditedText, auditWords } from '../../../wording/audit-words.js';
import { routes } from '../../addresses.js';
import type { Wording } from '../../shown-share.js';
import { shownTime } from '../../shown-time.js';

export const eventsOnPage = 100;

export interface AuditView {
  readonly users: string;
  readonly events: readonly (readonly [string, string, string, string, string])[];
  readonly newer: string | null;
  readonly older: string | null;
}

/** @param entries those of the page, and one more where there are more @param skip how many newer ones there are */
export function auditView(
  entries: readonly AuditEntry[], skip: number, titles: ReadonlyMap<string, string>, { words, language }: Wording,
): AuditView {
  const from = (at: number): string => (at <= 0 ? routes.audit : `${routes.audit}?fra=${at}`);
  return {
    users: routes.users,
    events: entries.slice(0, eventsOnPage).map(({ at, by, kind, what, study }) => [
      shownTime(at, language), by ?? (isSigning(kind) ? words.people.nobody : words.people.onServer),
      auditWords[language][kind], auditedText(what, language, kind),
      study === null ? '' : titles.get(study) ?? words.people.otherStudy(study),
    ]),
    newer: skip === 0 ? null : from(skip - eventsOnPage),
    older: entries.length > eventsOnPage ? from(skip + eventsOnPage) : null,
  };
}

function isSigning(kind: AuditKind): boolean {
  return kind === 'sign-in-failed' || kind === 'sign-in-locked';
}
