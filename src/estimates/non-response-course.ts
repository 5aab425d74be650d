import type { Categorical } from '../survey/categorical.js';
import { dayNumber } from '../survey/day-number.js';
import { dayText } from '../survey/day-text.js';
import { minutesPerDay, momentOf } from '../survey/moment.js';
import type { Label, StudyDefinition } from '../survey/study-definition.js';

/** A letter or message to the sample. */
export interface Contact {
  readonly kind: 'invitation' | 'reminder';
  /** Day or time, as the study gives it. */
  readonly at: string;
  /** By what way it was sent, where the study says so. */
  readonly how?: Label;
  /** Position of its day in the course's days, −1 when it is none of them. */
  readonly day: number;
}

/** How the answers of a group came in. Rates are of the group's invited, null when there are none. */
export interface ResponseCourse {
  readonly invited: number;
  readonly perDay: readonly number[];
  readonly cumulative: readonly number[];
  readonly cumulativeRate: readonly (number | null)[];
  /** From each contact until the next. */
  readonly sinceContact: readonly number[];
}

/** The days of the fieldwork and what was sent when. */
export interface Fieldwork {
  /** Every day from the opening to the closing, both included, as YYYY-MM-DD. */
  readonly days: readonly string[];
  readonly contacts: readonly Contact[];
}

/** @returns undefined when the study does not say when it opens and closes */
export function fieldworkOf({ opens, closes, reminders }: StudyDefinition): Fieldwork | undefined {
  if (opens === undefined || closes === undefined) return undefined;
  const first = dayNumber(opens)!;
  const days = Array.from({ length: Math.max(0, dayNumber(closes)! - first + 1) }, (_, i) => dayText(first + i));
  const contacts = reminders
    .toSorted((a, b) => momentOf(a.at)! - momentOf(b.at)!)
    .map(({ at, how }): Contact =>
      ({ kind: 'reminder', at, ...(how && { how }), day: days.indexOf(at.slice(0, 10)) }));
  return { days, contacts: [{ kind: 'invitation', at: opens, day: days.length === 0 ? -1 : 0 }, ...contacts] };
}

/**
 * How answers came in by day and since each contact, for everybody with a code 0 to `groups` − 1. Answers without a
 * time or outside the days are in no count but `invited`.
 *
 * @param codes group of each invited citizen, −1 for none
 * @param answeredAt minutes since 1970, NaN for those who did not answer or whose time is not known
 */
export function courseOf(
  { days, contacts }: Fieldwork,
  { codes, groups }: { readonly codes: ArrayLike<number>; readonly groups: number },
  answeredAt: Float64Array,
): ResponseCourse[] {
  const first = days.length === 0 ? 0 : dayNumber(days[0]!)!;
  const moments = contacts.map(({ at }) => momentOf(at)!);
  const invited = new Float64Array(groups);
  const perDay = Array.from({ length: groups }, () => new Float64Array(days.length));
  const sinceContact = Array.from({ length: groups }, () => new Float64Array(contacts.length));
  for (let i = 0; i < answeredAt.length; i++) {
    const group = codes[i]!;
    if (group < 0) continue;
    invited[group]! += 1;
    const day = Math.floor(answeredAt[i]! / minutesPerDay) - first;
    if (!(day >= 0 && day < days.length)) continue;
    perDay[group]![day]! += 1;
    const contact = moments.findLastIndex((moment) => moment <= answeredAt[i]!);
    if (contact >= 0) sinceContact[group]![contact]! += 1;
  }
  return perDay.map((counts, group) => {
    let sum = 0;
    const cumulative = Array.from(counts, (count) => (sum += count));
    const of = invited[group]!;
    return {
      invited: of,
      perDay: [...counts],
      cumulative,
      cumulativeRate: cumulative.map((count) => (of === 0 ? null : count / of)),
      sinceContact: [...sinceContact[group]!],
    };
  });
}

/** A variable as groups of the sample. */
export function levelGroups({ levels, codes }: Categorical): { codes: ArrayLike<number>; groups: number } {
  return { codes, groups: levels.length };
}
