import type { FrameRow, Period } from './read-frame.js';

/**
 * A citizen's benefit on a day: the row of the spell that runs then, and since when there was benefit without a break.
 */
export interface ContinuousBenefit {
  readonly current: FrameRow;
  /** The row of the earliest spell that is joined to it. */
  readonly since: FrameRow;
  /** Whole weeks from the first day of the first spell to the day. */
  readonly weeks: number;
}

type BenefitRow = FrameRow & { readonly benefit: Period };

/**
 * Joins a citizen's spells, of whatever benefit, backwards from a day: a spell belongs to those after it when it ends
 * no more than `gapDays` days before they begin. The spell that runs on the day is the one that began last.
 *
 * @param rows the citizen's rows; those without a spell are passed over
 * @param day days since 1970-01-01
 * @param gapDays days without benefit that do not break it, 0 and up
 * @param earlierRow whether of two rows with equal days the first one goes before the second, so that order in the file
 *   is of no consequence
 * @returns undefined for a citizen without benefit on the day
 */
export function continuousBenefit(
  rows: readonly FrameRow[],
  day: number,
  gapDays: number,
  earlierRow: (a: FrameRow, b: FrameRow) => number,
): ContinuousBenefit | undefined {
  const spells = rows
    .filter((row): row is BenefitRow => row.benefit !== undefined && row.benefit.first <= day)
    .toSorted((a, b) => b.benefit.first - a.benefit.first || earlierRow(a, b));
  const current = spells.find(({ benefit }) => benefit.last >= day);
  if (!current) return undefined;
  let since = current;
  for (;;) {
    // Not only the nearest earlier spell: a long one may reach past a short one that began after it.
    const earlier = spells.findLast(({ benefit }) =>
      benefit.first < since.benefit.first && benefit.last >= since.benefit.first - 1 - gapDays);
    if (!earlier) return { current, since, weeks: Math.floor((day - since.benefit.first) / 7) };
    since = earlier;
  }
}
