import { fTail } from '../numerics/f-tail.js';

/** Why there is no test; '' when there is one. */
export type NoTest =
  | ''
  /** Nobody in one of the two groups, or fewer than two values to tell apart. */
  | 'too-few-levels'
  /** A group of one respondent: how much it varies cannot be known. */
  | 'one-respondent'
  | 'no-degrees-of-freedom'
  /** The weights fix the figure, or nobody differs: there is no chance in it that a test could weigh. */
  | 'no-variance'
  /** So many positions of the table are empty that the test is not determined. */
  | 'sparse-table';

/** Whether figures differ at all. All but n and the reason are null when there is no test. */
export interface FTest {
  readonly n: number;
  readonly statistic: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly reason: NoTest;
}

/** A difference of two figures; statistic is Student's t, p two-sided. */
export interface DifferenceTest {
  readonly n: number;
  readonly difference: number | null;
  readonly se: number | null;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly reason: NoTest;
}

/** The test of an F value; df1 and df2 over 0 or there is none. */
export function fTest(n: number, statistic: number, df1: number, df2: number): FTest {
  if (!(df1 > 0 && df2 > 0)) return noFTest(n, 'no-degrees-of-freedom');
  return { n, statistic, df1, df2, p: fTail(statistic, df1, df2), reason: '' };
}

export function noFTest(n: number, reason: NoTest): FTest {
  return { n, statistic: null, df1: null, df2: null, p: null, reason };
}

/** What is known of two groups that are compared. */
export interface TwoGroups {
  readonly counts: readonly [number, number];
  /** The first less the second; of no meaning where a group is empty. */
  readonly difference: number;
  readonly variance: number;
  readonly df: number;
}

/** The t test of a difference, or the difference without a test and the reason why. */
export function differenceTest({ counts, difference, variance, df }: TwoGroups): DifferenceTest {
  const n = counts[0] + counts[1];
  const none = { n, difference, se: null, statistic: null, df: null, p: null };
  if (Math.min(...counts) === 0) return { ...none, difference: null, reason: 'too-few-levels' };
  if (Math.min(...counts) === 1) return { ...none, reason: 'one-respondent' };
  if (!(df > 0)) return { ...none, reason: 'no-degrees-of-freedom' };
  if (!(variance > 0)) return { ...none, reason: 'no-variance' };
  const se = Math.sqrt(variance);
  const t = difference / se;
  return { n, difference, se, statistic: t, df, p: fTail(t * t, 1, df), reason: '' };
}
