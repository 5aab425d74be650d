import type { Estimate } from '../estimates/estimate.js';
import { shareEstimate } from '../estimates/estimate-share.js';
import { shareComparer, type ShareDifference } from '../estimates/share-differences.js';
import { differenceTest, type DifferenceTest } from '../estimates/test-result.js';
import { benjaminiHochberg } from '../numerics/adjust-p.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Weights } from '../weighting/weights.js';
import { logOddsRatios } from './log-odds.js';
import type { TermKind } from './term-index.js';

/** A term, and the citizens who use it. */
export interface UsedTerm {
  readonly key: string;
  readonly form: string;
  readonly kind: TermKind;
  /** Positions of respondents, each once. */
  readonly users: ArrayLike<number>;
}

export interface ContrastSettings {
  /** A term must be used by at least so many citizens of the two groups together, 1 and up; see `defaultContrastSettings`. */
  readonly minimumCitizens: number;
  /** α₀ of the prior that terms are ranked with, in uses of terms, over 0. */
  readonly prior: number;
  /** Of the differences that are said to hold, so large a share may be chance: 0 to 1. */
  readonly falseDiscoveryRate: number;
}

/** A term in two groups. */
export interface TermContrast {
  readonly key: string;
  readonly form: string;
  readonly kind: TermKind;
  /** Citizens of the two groups who use it. */
  readonly citizens: number;
  /** Of the citizens in a group whose answer counts, those who use it. */
  readonly a: Estimate;
  readonly b: Estimate;
  /** Of a less b, with its 95 % interval. */
  readonly difference: DifferenceTest & { readonly low: number | null; readonly high: number | null };
  /** Benjamini and Hochberg's, over all terms tested. */
  readonly pAdjusted: number | null;
  readonly holds: boolean;
  /** How much more a uses it among all that it says: see `logOddsRatios`. */
  readonly logOdds: number;
  readonly z: number;
}

/** What two groups say differently. */
export interface GroupContrast {
  readonly a: ContrastBase;
  readonly b: ContrastBase;
  /** By z, the first what a says more; those of equal z by key. */
  readonly terms: readonly TermContrast[];
}

export interface ContrastBase {
  /** Citizens with an answer that counts, who carry weight. */
  readonly n: number;
  /** Different terms that a citizen uses on average, weighted: who writes more uses more of all. */
  readonly termsPerCitizen: number;
}

/**
 * Compares what two groups of citizens say: for each term the weighted shares who use it, with intervals, the
 * design-based test of their difference (see `testOf`), and the log-odds ratio that terms are ranked by. For that citizens are counted by their weights,
 * scaled so that a group's sum is its effective n (Kish).
 *
 * @param terms of all citizens; those that too few of the two groups use are neither tested nor told
 * @param groups of each respondent: 0 for a, 1 for b, below 0 for neither and for those without an answer that counts
 * @param minimumCell fewest citizens in a group that may be shown
 * @returns undefined when a group has fewer than that
 */
export function contrastGroups(
  terms: readonly UsedTerm[],
  weights: Pick<Weights, 'values' | 'design'>,
  groups: ArrayLike<number>,
  { minimumCitizens, prior, falseDiscoveryRate }: ContrastSettings,
  minimumCell: number,
): GroupContrast | undefined {
  const compare = shareComparer(weights, groups);
  const bases = compare?.([]).shares;
  if (!compare || !bases || bases.some(({ n }) => n < minimumCell)) return undefined;
  const carries = (i: number): boolean => groups[i]! >= 0 && weights.values[i]! > 0;
  const used = terms
    .map((term) => ({ ...term, users: Array.from(term.users).filter(carries) }))
    .filter(({ users }) => users.length >= minimumCitizens);
  const compared = used.map(({ users }) => compare(users));
  const counts = [0, 1].map((g) => compared.map(({ shares }) => shares[g]!.value * bases[g]!.kishN)) as [number[], number[]];
  const odds = logOddsRatios({ a: counts[0], b: counts[1], prior });
  const tests = compared.map(testOf);
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const quantiles = new Map<number, number>();
  const rows = used.map(({ key, form, kind, users }, t): TermContrast => {
    const { shares: [a, b] } = compared[t]!;
    const test = tests[t]!;
    const pAdjusted = adjusted[t]!;
    return {
      key, form, kind,
      citizens: users.length,
      a: shareEstimate(a, minimumCell),
      b: shareEstimate(b, minimumCell),
      difference: { ...test, ...intervalOf(test, quantiles) },
      pAdjusted,
      holds: pAdjusted !== null && pAdjusted < falseDiscoveryRate,
      logOdds: odds[t]!.value,
      z: odds[t]!.z,
    };
  });
  const baseOf = (g: 0 | 1): ContrastBase =>
    ({ n: bases[g].n, termsPerCitizen: counts[g].reduce((sum, count) => sum + count, 0) / bases[g].kishN });
  return { a: baseOf(0), b: baseOf(1), terms: rows.toSorted((x, y) => y.z - x.z || (x.key < y.key ? -1 : 1)) };
}

/**
 * The test on the larger of two variances: the linearised one, and what the share of both groups together would have on their
 * effective n (Kish). Where hardly anybody in a group uses a term the linearised variance is all but 0, and words that
 * are merely rare would hold.
 */
function testOf({ shares: [a, b], difference }: ShareDifference): DifferenceTest {
  const share = (a.value * a.kishN + b.value * b.kishN) / (a.kishN + b.kishN);
  const pooled = share * (1 - share) * (1 / a.kishN + 1 / b.kishN);
  return differenceTest({ ...difference, variance: Math.max(difference.variance, pooled) });
}

function intervalOf({ difference, se, df }: DifferenceTest, quantiles: Map<number, number>) {
  if (difference === null || se === null || df === null) return { low: null, high: null };
  const t = quantiles.get(df) ?? studentTQuantile(0.975, df);
  quantiles.set(df, t);
  return { low: difference - t * se, high: difference + t * se };
}
