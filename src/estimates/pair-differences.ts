import { benjaminiHochberg, holm } from '../numerics/adjust-p.js';
import type { LevelMeans } from './level-means.js';
import { differenceTest, type DifferenceTest } from './test-result.js';

/** Two levels of a variable against each other, as positions among its levels. */
export interface PairDifference extends DifferenceTest {
  readonly a: number;
  readonly b: number;
  /** Adjusted for all pairs of the variable: Benjamini and Hochberg's, and Holm's. */
  readonly pAdjusted: number | null;
  readonly pHolm: number | null;
}

/**
 * The differences of means, a less b, of all pairs of levels, on the degrees of freedom of everybody in the table
 * (R survey: svycontrast(svyglm(y ~ 0 + g), ), degf, p.adjust).
 */
export function pairDifferences({ means, counts, covariance, df }: LevelMeans): PairDifference[] {
  const at = (a: number, b: number) => covariance.values[a * covariance.columns + b]!;
  const pairs = Array.from(means.keys()).flatMap((a) => Array.from(means.keys()).slice(a + 1).map((b) => ({
    a,
    b,
    ...differenceTest({
      counts: [counts[a]!, counts[b]!],
      difference: means[a]! - means[b]!,
      variance: at(a, a) + at(b, b) - 2 * at(a, b),
      df,
    }),
  })));
  const chances = pairs.map(({ p }) => p);
  const [adjusted, strictly] = [benjaminiHochberg(chances), holm(chances)];
  return pairs.map((pair, k) => ({ ...pair, pAdjusted: adjusted[k]!, pHolm: strictly[k]! }));
}
