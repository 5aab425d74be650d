import { chiSquareTail } from './chi-square-tail.js';

/** Pearson's test without a correction for continuity. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Under 5 the p-value is rough (Cochran 1954). */
  readonly smallestExpected: number;
}

/**
 * Whether two groups are spread alike over categories, R's `chisq.test(cbind(first, second), correct = FALSE)`.
 * Categories with nobody in either group are left out, as R's `table` does.
 *
 * @param first count in each category of the one group
 * @param second of the other, in the same order
 * @returns undefined when fewer than two categories or groups have anybody
 */
export function chiSquareOfGroups(first: ArrayLike<number>, second: ArrayLike<number>): ChiSquareTest | undefined {
  const categories = Array.from(first, (count, i) => [count, second[i]!] as const).filter(([a, b]) => a + b > 0);
  const sums = [sum(categories.map(([a]) => a)), sum(categories.map(([, b]) => b))] as const;
  const total = sums[0] + sums[1];
  if (categories.length < 2 || sums[0] === 0 || sums[1] === 0) return undefined;
  return testOf(
    categories.flat(),
    categories.flatMap(([a, b]) => sums.map((column) => ((a + b) * column) / total)),
    categories.length - 1,
  );
}

/**
 * Whether counts follow given shares, R's `chisq.test(counts, p = expected / sum(expected))`. Categories that are
 * expected to be empty are left out.
 *
 * @param counts in each category
 * @param expected in each category, in any unit
 * @returns undefined when there are fewer than two categories or no counts
 */
export function chiSquareOfFit(counts: ArrayLike<number>, expected: ArrayLike<number>): ChiSquareTest | undefined {
  const categories = Array.from(counts, (count, i) => [count, expected[i]!] as const).filter(([, share]) => share > 0);
  const total = sum(categories.map(([count]) => count));
  const whole = sum(categories.map(([, share]) => share));
  if (categories.length < 2 || total === 0) return undefined;
  return testOf(
    categories.map(([count]) => count),
    categories.map(([, share]) => (total * share) / whole),
    categories.length - 1,
  );
}

function testOf(observed: readonly number[], expected: readonly number[], df: number): ChiSquareTest {
  const statistic = sum(observed.map((count, i) => ((count - expected[i]!) * (count - expected[i]!)) / expected[i]!));
  return { statistic, df, p: chiSquareTail(statistic, df), smallestExpected: Math.min(...expected) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
