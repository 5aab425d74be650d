import type { Weights } from '../weighting/weights.js';
import { correctionParts, fewestCodings, varianceOf, type CodedTwice } from './corrected-share.js';
import { crossTable } from './cross-table.js';
import { levelMeans } from './level-means.js';
import { differenceTest, type DifferenceTest } from './test-result.js';

/**
 * The difference of two groups' corrected shares (`correctedShare`), the first less the second. The machine's part of
 * its variance is that of the difference of the machine's shares under the weights' scheme, to which each group adds
 * its own correction's: codings in one group say nothing of the other.
 *
 * @param groups 0 or 1 for those in the first and the second group, −1 for others
 * @returns undefined when in one of the groups fewer are measured than a share can be corrected by
 */
export function correctedDifference(
  weights: Weights,
  groups: Int8Array,
  coded: CodedTwice,
): DifferenceTest | undefined {
  const [first, second] = [0, 1].map((group) =>
    correctionParts(weights, Uint8Array.from(groups, (each) => (each === group ? 1 : 0)), coded));
  if (!first || !second || Math.min(first.codings, second.codings) < fewestCodings) return undefined;
  const table = crossTable(weights, { codes: coded.machine, count: 2 }, { codes: groups, count: 2 });
  const { means, counts, covariance: { values }, df: tableDf } = levelMeans(weights, table, [0, 1]);
  const { variance, df } = varianceOf([first, second], values[0]! + values[3]! - 2 * values[1]!, tableDf);
  return differenceTest({
    counts: [counts[0]!, counts[1]!],
    difference: means[0]! + first.correction - means[1]! - second.correction,
    variance, df,
  });
}
