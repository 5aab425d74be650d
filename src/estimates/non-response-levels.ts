import { chiSquareOfFit, chiSquareOfGroups, type ChiSquareTest } from '../numerics/chi-square-test.js';
import type { Categorical } from '../survey/categorical.js';
import type { Label } from '../survey/study-definition.js';
import { flagCells, type CellFlag } from './non-response-flags.js';
import { disposition, rateOf, type Rate } from './non-response-rates.js';

/** One level of a variable among the invited and among those who answered. Shares lie in 0–1, of those with a value. */
export interface LevelResponse {
  readonly level: string;
  readonly label: Label;
  readonly invited: number;
  readonly invitedShare: number | null;
  readonly respondents: number;
  readonly respondentsShare: number | null;
  readonly complete: number;
  readonly completeShare: number | null;
  /** Share of the respondents less share of the invited: over 0 where the level is over-represented. */
  readonly difference: number | null;
  /** Respondents of the invited. */
  readonly responseRate: Rate;
  readonly completeRate: Rate;
  readonly flag: CellFlag;
}

/** The invited against the respondents by one variable. */
export interface VariableResponse {
  readonly variable: string;
  readonly levels: readonly LevelResponse[];
  /** Those of whom the register has no value. */
  readonly missing: {
    readonly invited: number; readonly respondents: number; readonly complete: number;
    /** Absent in runs from before it was told. */
    readonly flag?: CellFlag;
  };
  /** Respondents against those who did not answer; null when there are not two levels and two groups. */
  readonly test: ChiSquareTest | null;
  /** Cramér's V of the same table, 0 (alike) to 1. */
  readonly cramersV: number | null;
  /** Respondents against the shares of the sample. */
  readonly fit: ChiSquareTest | null;
}

/**
 * Compares the respondents with the sample by a variable, unweighted: counts, shares, response rates and tests.
 *
 * @param dispositions of everybody in the sample
 * @param minimumCell fewest citizens that may be shown
 */
export function compareLevels(
  variable: string,
  { levels, codes }: Categorical,
  dispositions: Uint8Array,
  minimumCell: number,
): VariableResponse {
  const counts = Array.from({ length: levels.length + 1 }, () => ({ invited: 0, respondents: 0, complete: 0 }));
  for (let i = 0; i < codes.length; i++) {
    const count = counts[codes[i]! < 0 ? levels.length : codes[i]!]!;
    count.invited += 1;
    if (dispositions[i] !== disposition.none) count.respondents += 1;
    if (dispositions[i] === disposition.complete) count.complete += 1;
  }
  const missing = counts.pop()!;
  const total = { invited: 0, respondents: 0, complete: 0 };
  for (const { invited, respondents, complete } of counts) {
    total.invited += invited;
    total.respondents += respondents;
    total.complete += complete;
  }
  // Those without a value are what the levels leave of everybody.
  const line = [...counts, missing];
  const flags = flagCells(line, [line.map((_, i) => i)], minimumCell);
  const invited = counts.map((count) => count.invited);
  const respondents = counts.map((count) => count.respondents);
  const test = chiSquareOfGroups(respondents, invited.map((count, i) => count - respondents[i]!)) ?? null;
  return {
    variable,
    levels: levels.map(({ id, label }, i) => {
      const count = counts[i]!;
      const invitedShare = shareOf(count.invited, total.invited);
      const respondentsShare = shareOf(count.respondents, total.respondents);
      return {
        level: id, label,
        invited: count.invited, invitedShare,
        respondents: count.respondents, respondentsShare,
        complete: count.complete, completeShare: shareOf(count.complete, total.complete),
        difference: invitedShare === null || respondentsShare === null ? null : respondentsShare - invitedShare,
        responseRate: rateOf(count.respondents, count.invited),
        completeRate: rateOf(count.complete, count.invited),
        flag: flags[i]!,
      };
    }),
    missing: { ...missing, flag: flags.at(-1)! },
    test,
    // Of the two groups one is the other's complement: the smaller side of the table is 2.
    cramersV: test && Math.sqrt(test.statistic / total.invited),
    fit: chiSquareOfFit(respondents, invited) ?? null,
  };
}

function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}
