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
  const days = answeredAt.map((time, i) => (time >= invitedAt[i]! ? (time - invitedAt[i]!) / minutesPerDay : NaN));
  return {
    all: quartilesOf(days.filter((_, i) => dispositions[i] !== disposition.none)),
    complete: quartilesOf(days.filter((_, i) => dispositions[i] === disposition.complete)),
    groups: [...variables].flatMap(([variable, values]) => {
      const own = respondentsByLevel(values, days, dispositions);
      return values.levels.map(({ id }, code) => ({ variable, level: id, days: quartilesOf(own[code]!) }));
    }),
  };
}

/** The respondents' values level by level, in one pass whatever the number of levels. */
function respondentsByLevel(
  { levels, codes }: Categorical,
  values: Float64Array,
  dispositions: Uint8Array,
): number[][] {
  const groups = levels.map((): number[] => []);
  for (let i = 0; i < codes.length; i++) {
    if (codes[i]! >= 0 && dispositions[i] !== disposition.none) groups[codes[i]!]!.push(values[i]!);
  }
  return groups;
}
