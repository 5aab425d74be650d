import { benjaminiHochberg } from '../numerics/adjust-p.js';
import { zeroMatrix } from '../numerics/dense.js';
import type { Weights } from '../weighting/weights.js';
import type { CrossTable } from './cross-table.js';
import type { LevelMeans } from './level-means.js';
import { scoreCovariance } from './score-covariance.js';
import { differenceTest, type DifferenceTest, type TwoGroups } from './test-result.js';

/** A level of a variable against all others together. */
export interface RestDifference extends DifferenceTest {
  readonly level: number;
  /** What the test rests on. */
  readonly groups: TwoGroups;
  /** Benjamini and Hochberg's, adjusted for all levels of the variable. */
  readonly pAdjusted: number | null;
}

/**
 * The difference of each level's mean from that of everybody in the other levels (R survey: the second coefficient of
 * svyglm(y ~ I(g == level))).
 *
 * @param values of the table's rows
 * @param levels of the same table and values
 */
export function againstTheRest(
  weights: Weights,
  table: CrossTable,
  values: readonly number[],
  { means, counts, sums, df }: LevelMeans,
): RestDifference[] {
  const { columns, sumOfWeights, n } = table;
  const total = means.reduce((sum, mean, level) => sum + mean * sums[level]!, 0);
  const rest = means.map((mean, level) => {
    const others = sumOfWeights - sums[level]!;
    return counts[level]! < n ? (total - mean * sums[level]!) / others : 0;
  });
  const scores = zeroMatrix(table.sums.length, columns);
  table.sums.forEach((sum, position) => {
    if (sum === 0) return;
    const value = values[Math.floor(position / columns)]!;
    for (let level = 0; level < columns; level++) {
      if (counts[level] === 0 || counts[level] === n) continue;
      scores.values[position * columns + level] = level === position % columns
        ? (value - means[level]!) / sums[level]!
        : -(value - rest[level]!) / (sumOfWeights - sums[level]!);
    }
  });
  const covariance = scoreCovariance(weights, table, scores);
  const tests = Array.from(means, (mean, level) => {
    const groups: TwoGroups = {
      counts: [counts[level]!, n - counts[level]!],
      difference: mean - rest[level]!,
      variance: covariance.values[level * columns + level]!,
      df,
    };
    return { level, groups, ...differenceTest(groups) };
  });
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  return tests.map((test, k) => ({ ...test, pAdjusted: adjusted[k]! }));
}
