import { routes, runAddress } from '../../addresses.js';
import type { PageLink } from '../../frame.js';
import { shownNotice, type ShownNotice } from '../../shown-notices.js';
import type { Wording } from '../../shown-share.js';
import type { Failure } from './failure.js';

export interface FailureView {
  readonly heading: string;
  readonly text: string | null;
  readonly notices: readonly ShownNotice[];
  /** Where the reader can go from here. */
  readonly ways: readonly PageLink[];
}

/** @param run the run that the address names, when there is one to go back to */
export function failureView(failure: Failure, run: string | undefined, wording: Wording): FailureView {
  const { words } = wording;
  const [heading, text] = {
    'bad-request': [words.failure.badRequest, null],
    'not-found': [words.failure.notFound, null],
    'unknown-address': [words.failure.notFound, words.failure.unknownAddress],
    failed: [words.failure.failed, words.failure.failedText],
    'role-too-low': [words.people.refused, words.people.refusedText(failure.needed)],
    'foreign-request': [words.people.foreign, words.people.foreignText],
    'too-many': [words.people.tooMany, words.people.tooManyText],
  }[failure.kind] as [string, string | null];
  return {
    heading,
    text,
    notices: failure.notices.map((notice) => shownNotice(notice, wording)),
    ways: [
      ...(run === undefined ? [] : [
        { label: words.frame.pages.overview, address: runAddress('overview', run) },
        { label: words.frame.pages.themes, address: runAddress('themes', run) },
        { label: words.frame.pages.quotes, address: runAddress('quotes', run) },
      ]),
      { label: words.frame.pages.studies, address: routes.studies },
    ],
  };
}
