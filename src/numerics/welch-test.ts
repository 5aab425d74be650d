import { fTail } from './f-tail.js';
import type { MeanAndSpread } from './mean-and-spread.js';
import { studentTQuantile } from './student-t-quantile.js';

/** A difference of two means, the first less the second, with its 95 % interval. */
export interface WelchTest {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  /** Welch and Satterthwaite's. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Whether two groups have the same mean, without taking their spread as equal: R's `t.test(first, second)` (Welch
 * 1947).
 *
 * @returns undefined when a group has fewer than two members, or nobody differs from anybody in their group
 */
export function welchTest(first: MeanAndSpread, second: MeanAndSpread): WelchTest | undefined {
  if (first.mean === null || second.mean === null || first.sd === null || second.sd === null) return undefined;
  const [a, b] = [(first.sd * first.sd) / first.n, (second.sd * second.sd) / second.n];
  if (a + b === 0) return undefined;
  const difference = first.mean - second.mean;
  const se = Math.sqrt(a + b);
  const df = ((a + b) * (a + b)) / ((a * a) / (first.n - 1) + (b * b) / (second.n - 1));
  const t = difference / se;
  const half = studentTQuantile(0.975, df) * se;
  return { difference, low: difference - half, high: difference + half, t, df, p: fTail(t * t, 1, df) };
}
