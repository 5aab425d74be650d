import { choleskyFactor, choleskySolve } from '../numerics/cholesky.js';
import { zeroMatrix } from '../numerics/dense.js';
import type { LevelMeans } from './level-means.js';
import { fTest, noFTest, type FTest } from './test-result.js';

/**
 * Whether the means of a variable's levels are all the same: Wald's F of the differences from the first level, on
 * levels − 1 and the design's degrees of freedom less levels − 1 (R survey: regTermTest(svyglm(y ~ g), ~g)). Levels
 * without anybody are left out.
 */
export function equalMeansTest({ means, counts, covariance, df }: LevelMeans): FTest {
  const n = counts.reduce((sum, each) => sum + each, 0);
  const levels = Array.from(counts.keys()).filter((level) => counts[level]! > 0);
  if (levels.length < 2) return noFTest(n, 'too-few-levels');
  if (levels.some((level) => counts[level] === 1)) return noFTest(n, 'one-respondent');
  const [first, ...others] = levels as [number, ...number[]];
  const size = others.length;
  const at = (a: number, b: number) => covariance.values[a * covariance.columns + b]!;
  const spread = zeroMatrix(size, size);
  others.forEach((a, i) => others.forEach((b, j) => {
    spread.values[i * size + j] = at(a, b) - at(a, first) - at(first, b) + at(first, first);
  }));
  const factor = choleskyFactor(spread);
  for (let k = 0; k < size; k++) if (factor.values[k * size + k] === 0) return noFTest(n, 'no-variance');
  const differences = others.map((level) => means[level]! - means[first]!);
  const solved = choleskySolve(factor, differences);
  const wald = differences.reduce((sum, difference, k) => sum + difference * solved[k]!, 0);
  return fTest(n, wald / size, size, df - size);
}
