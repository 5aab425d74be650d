import type { DifferenceTest, NoTest } from '../estimates/test-result.js';

/** Kinds of test, in the order in which a question's stand. */
export type TestKind =
  | 'rao_scott' | 'wald' | 'pair' | 'rest' | 'theme' | 'theme_corrected'
  | 'theme_pair' | 'theme_rest' | 'theme_pair_corrected' | 'theme_rest_corrected';

/** One test of a difference between citizens. What a kind of test has no part for is '' or null. */
export interface TestRow {
  readonly test: TestKind;
  /** A question, or a theme or parent of the codebook. */
  readonly variable: string;
  readonly by: string;
  /** Levels: the difference is a less b, or a less all others. */
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly difference: number | null;
  readonly se: number | null;
  /** F, or Student's t of a difference, whose degrees of freedom are df2. */
  readonly statistic: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  /** Benjamini and Hochberg's, of the pairs or levels of a variable or of all themes; null of an F test. */
  readonly pAdjusted: number | null;
  readonly reason: NoTest;
  /** Suppressed where one of its two figures is; see `flagTests`. */
  readonly flag: '' | 'suppress';
}

/** The row of a test of a difference. */
export function differenceRow(
  of: Pick<TestRow, 'test' | 'variable' | 'by' | 'a' | 'b'>,
  { n, difference, se, statistic, df, p, reason }: DifferenceTest,
  pAdjusted: number | null,
): TestRow {
  return { ...of, n, difference, se, statistic, df1: null, df2: df, p, pAdjusted, reason, flag: '' };
}
