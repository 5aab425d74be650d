import type { Categorical } from '../survey/categorical.js';
import { minutesPerDay } from '../survey/moment.js';
import type { Sample } from '../survey/read-sample.js';
import { quartilesOf, type Quartiles } from './non-response-quartiles.js';
import { disposition } from './non-response-rates.js';

/** Days from invitation to answer; an answer from before its invitation counts as not known. */
export interface DaysToAnswer {
  readonly all: Quartiles | null;
  readonly complete: Quartiles | null;
  readonly groups: readonly { readonly variable: string; readonly level: string; readonly days: Quartiles | null }[];
}

/**
 * How many days passed from each respondent's invitation to the answer, for everybody, the complete and each level.
 *
 * @param answeredAt minutes since 1970 along the sample, NaN where that is not known
 */
export function daysToAnswer(
  { invitedAt }: Sample,
  variables: ReadonlyMap<string, Categorical>,
  answeredAt: Float64Array,
  dispositions: Uint8Array,
): DaysToAnswer {
  const answered = (i: number) => dispositions[i] !== disposition.none;
  const days = answeredAt.map((time, i) => (time >= invitedAt[i]! ? (time - invitedAt[i]!) / minutesPerDay : NaN));
  return {
    all: quartilesOf(days, answered),
    complete: quartilesOf(days, (i) => dispositions[i] === disposition.complete),
    groups: [...variables].flatMap(([variable, { levels, codes }]) => levels.map(({ id }, code) =>
      ({ variable, level: id, days: quartilesOf(days, (i) => codes[i] === code && answered(i)) }))),
  };
}
