import type { Notice, Severity } from '../notices/notice.js';
import { noticeText, severityName } from '../wording/notice-words.js';
import type { Wording } from './shown-share.js';

/** A notice as a page prints it. */
export interface ShownNotice {
  readonly severity: Notice['severity'];
  readonly name: string;
  readonly what: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly remedy: string;
}

export interface ShownNotices {
  readonly shown: readonly ShownNotice[];
  /** Where there are more of them than are shown, and of what kinds; null otherwise. */
  readonly others: string | null;
}

export function shownNotice(notice: Notice, { words, language }: Wording): ShownNotice {
  const { what, expected, got, remedy } = noticeText(notice, language);
  return {
    severity: notice.severity,
    name: severityName(notice.severity, language),
    what,
    expected: expected === undefined ? null : `${words.notices.expected}: ${expected}.`,
    got: got === undefined ? null : `${words.notices.got}: ${got}.`,
    remedy,
  };
}

const mostOnOverview = 5;

/** The errors and warnings, the errors first; how many others there are is said. */
export function noticesThatMatter(notices: readonly Notice[], wording: Wording): ShownNotices {
  const order = ['error', 'warning'];
  const matter = notices
    .filter(({ severity }) => order.includes(severity))
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, mostOnOverview);
  const others = notices.length - matter.length;
  const left = (severity: Severity): number =>
    notices.filter((each) => each.severity === severity).length
    - matter.filter((each) => each.severity === severity).length;
  return {
    shown: matter.map((notice) => shownNotice(notice, wording)),
    others: others > 0
      ? wording.words.notices.others({ error: left('error'), warning: left('warning'), info: left('info') })
      : null,
  };
}

/** All notices in the order they came up. */
export function allNotices(notices: readonly Notice[], wording: Wording): ShownNotices {
  return { shown: notices.map((notice) => shownNotice(notice, wording)), others: null };
}
