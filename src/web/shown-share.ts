import { themeBasis, type Estimate, type ThemeGroup } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { formatShare, formatShareInterval } from '../wording/numbers.js';
import type { PageWords } from '../wording/page-words.js';
import { flagReasonText } from '../wording/reason-words.js';

/** A share as a page prints it. */
export interface ShownShare {
  readonly text: string;
  /** The 95 % interval; null where there is none, or nothing may be shown. */
  readonly interval: string | null;
  /** Why the share is to be read with care; null when it is not. */
  readonly note: string | null;
  /** For the bar, 0–1; null where nothing may be shown. */
  readonly drawn: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
}

/** Where the words and numbers of the pages come from. */
export interface Wording {
  readonly words: PageWords;
  readonly language: Language;
}

/** A theme's share in a group, and beside it that of the codes as they stand where it is corrected for their errors. */
export interface ShownThemeShare extends ShownShare {
  readonly raw: string | null;
}

/** @param minimumCell fewest citizens that a figure may rest on, from the study's quote policy */
export function shownThemeShare(own: ThemeGroup, minimumCell: number, wording: Wording): ShownThemeShare {
  const { words } = wording;
  const share = shownShare(own.share, minimumCell, wording);
  const basis = themeBasis(own);
  const care = basis === 'few-codings' ? words.figure.notCorrected
    : own.corrected?.doubt === 'rare' ? words.figure.rare
    : null;
  return {
    ...share,
    note: share.drawn ? share.note ?? care : null,
    raw: share.drawn && own.raw && basis === 'corrected' ? shownShare(own.raw, minimumCell, wording).text : null,
  };
}

/** @param minimumCell fewest citizens that a figure may rest on, from the study's quote policy */
export function shownShare(estimate: Estimate, minimumCell: number, { language }: Wording): ShownShare {
  const { value, low, high, flag } = estimate;
  const reason = flagReasonText(estimate, minimumCell, language);
  if (value === null || flag === 'suppress') return { text: reason, interval: null, note: null, drawn: null };
  return {
    text: formatShare(value, language),
    interval: low === null || high === null ? null : formatShareInterval(low, high, language),
    note: flag === '' ? null : reason,
    drawn: { value, low, high },
  };
}
