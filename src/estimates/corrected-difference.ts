import type { Weights } from '../weighting/weights.js';
import { againstTheRest } from './against-the-rest.js';
import { fewestCodings } from './corrected-share.js';
import { addSums, codingSums, correctedVariance, correctionOf, type CodedTwice, type CodingSums } from './correction.js';
import { crossTable, type Codes, type CrossTable } from './cross-table.js';
import { levelMeans } from './level-means.js';
import { differenceTest, type DifferenceTest, type TwoGroups } from './test-result.js';

/** Two levels' corrected shares against each other, as positions among the levels, the first less the second. */
export interface CorrectedPair extends DifferenceTest {
  readonly a: number;
  readonly b: number;
}

/** A level's corrected share against that of all others together. */
export interface CorrectedAgainstRest extends DifferenceTest {
  readonly level: number;
}

/**
 * The differences of the levels' corrected shares (`correctedShare`): all pairs, and each level against the rest. The machine's
 * part of a variance is that of the difference of the machine's shares under the weights' scheme, to which each side
 * adds its own correction's: codings in one group say nothing of the other. Respondents are passed over twice, however many
 * levels there are: for the table of the machine's codes and for the sums of the codings.
 *
 * @param groups each respondent's level, below 0 for none
 * @returns without those with a side in which fewer are measured than a share can be corrected by
 */
export function correctedDifferences(
  weights: Weights,
  groups: Codes,
  coded: CodedTwice,
): { readonly pairs: readonly CorrectedPair[]; readonly rest: readonly CorrectedAgainstRest[] } {
  const sums = codingSums(weights, groups.codes, groups.count, coded);
  const levels = [...sums.keys()].filter((level) => sums[level]!.codings >= fewestCodings);
  if (levels.length === 0) return { pairs: [], rest: [] };
  const table = crossTable(weights, { codes: coded.machine, count: 2 }, groups);
  const means = levelMeans(weights, table, [0, 1]);
  const { counts, covariance: { values } } = means;
  const at = (a: number, b: number): number => values[a * groups.count + b]!;
  const pairs = levels.flatMap((a, i) => levels.slice(i + 1).map((b): CorrectedPair => {
    const machine = {
      counts: [counts[a]!, counts[b]!] as const,
      difference: means.means[a]! - means.means[b]!,
      variance: at(a, a) + at(b, b) - 2 * at(a, b),
      df: degreesOfFreedom(weights, table, [a, b]),
    };
    return { a, b, ...correctedTest(machine, sums[a]!, sums[b]!) };
  }));
  const rest = againstTheRest(weights, table, [0, 1], means).flatMap(({ level, groups: machine }): CorrectedAgainstRest[] => {
    const others = addSums(sums.filter((_, each) => each !== level));
    const isCoded = Math.min(sums[level]!.codings, others.codings) >= fewestCodings;
    return isCoded ? [{ level, ...correctedTest(machine, sums[level]!, others) }] : [];
  });
  return { pairs, rest };
}

function correctedTest(machine: TwoGroups, a: CodingSums, b: CodingSums): DifferenceTest {
  const { counts, difference } = machine;
  const [first, second] = [correctionOf(a, counts[0])!, correctionOf(b, counts[1])!];
  const { variance, df } = correctedVariance([first, second], machine.variance, machine.df);
  return differenceTest({ counts, difference: difference + first.correction - second.correction, variance, df });
}

/** Those of a part of a table's columns: they differ where cells were drawn from one by one. */
function degreesOfFreedom({ design }: Weights, { parts, columns }: CrossTable, among: readonly number[]): number {
  const inside = parts.filter(({ position }) => among.includes(position % columns));
  const n = inside.reduce((sum, part) => sum + part.n, 0);
  return n - (design.stratified ? new Set(inside.map(({ cell }) => cell)).size : 1);
}
