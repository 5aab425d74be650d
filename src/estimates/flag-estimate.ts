import type { Estimate, EstimateFlag } from './estimate.js';

/** Fewest effective answers that a figure may rest on without a mark. */
const reliableFrom = 30;

/** A share's interval is too wide from the first on, never up to the second; between them it depends on the share. */
const [widestShare, narrowShare] = [0.3, 0.05];
/** Interval by share that is too wide between the two. */
const widestRelative = 1.3;

/** A mean's interval by the scale's range that is too wide: a quarter, which is one step of five. */
const widestOfRange = 0.25;

/** What a flag rests on. */
export type Unflagged = Omit<Estimate, 'flag'>;

/**
 * The flag of a share: suppressed on fewer respondents than the minimum cell, unreliable by the presentation standards
 * for proportions of NCHS (Parker et al. 2017, Vital and Health Statistics 2(175)): an effective n under 30, a 95 %
 * interval 0.30 wide or more, or over 0.05 and more than 130 % of the share. They are laid down for Korn and Graubard's interval and
 * applied to ours. A share of 0 with an interval over 0.05 is unreliable: all of it is relative.
 *
 * The base alone decides what is suppressed, not how many in it gave an answer: in a sample nobody knows who is in the
 * base, and the rule for tables of sample surveys is one on the base (Hundepool et al. 2012, Statistical Disclosure
 * Control; Eurostat does not publish EU-SILC figures on fewer than 20, and marks those on fewer than 50).
 *
 * @param minimumCell fewest respondents in a base that may be shown, 3 or more
 */
export function flagShare(share: Unflagged, minimumCell: number): EstimateFlag {
  return flagOf(share, minimumCell, (width) =>
    width >= widestShare || (width > narrowShare && width > widestRelative * share.value!));
}

/**
 * The flag of a mean score: likewise, its interval being too wide from a quarter of the scale's range on. That is the whole
 * step from one answer to the next of a five-point scale; on others as much of the range, however fine its steps are.
 *
 * @param steps of the scale, which is scored from 1; 2 or more
 */
export function flagScore(score: Unflagged, minimumCell: number, steps: number): EstimateFlag {
  return flagOf(score, minimumCell, (width) => width >= widestOfRange * (steps - 1));
}

function flagOf(
  { n, effectiveN, low, high }: Unflagged,
  minimumCell: number,
  tooWide: (width: number) => boolean,
): EstimateFlag {
  if (n < minimumCell) return 'suppress';
  if (low === null || high === null) return 'no-interval';
  return effectiveN < reliableFrom || tooWide(high - low) ? 'unreliable' : '';
}

/** Why a figure is flagged; '' when it is not. */
export type FlagReason =
  | ''
  | 'empty-domain'
  /** How much one respondent varies cannot be known, so that there is no interval either. */
  | 'one-respondent'
  | 'few-respondents'
  /** Others' figures would give one that is suppressed. */
  | 'complement'
  | 'no-degrees-of-freedom'
  | 'few-effective'
  | 'wide-interval';

/** @param minimumCell that the flag was given by */
export function flagReason(estimate: Pick<Estimate, 'n' | 'effectiveN' | 'flag'>, minimumCell: number): FlagReason {
  const { n, effectiveN, flag } = estimate;
  if (n === 0) return 'empty-domain';
  switch (flag) {
    case '': return '';
    case 'suppress': return n === 1 ? 'one-respondent' : n < minimumCell ? 'few-respondents' : 'complement';
    case 'no-interval': return 'no-degrees-of-freedom';
    case 'unreliable': return effectiveN < reliableFrom ? 'few-effective' : 'wide-interval';
  }
}
