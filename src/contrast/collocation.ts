/** How often two words stand, each by itself and one after the other, among so many words. */
export interface PairCounts {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly all: number;
}

/** Chance gives so high a G² once in a thousand pairs (chi-square with one degree of freedom). */
const leastG2 = 10.83;

/** A pair must stand at least twice as often as its words would by chance: G² alone grows with how many answers there are. */
const leastTimes = 2;

/**
 * Whether two words hang together: they stand one after the other twice as often as words would by chance (pointwise
 * mutual information of one bit; Church and Hanks 1990), and that is no chance itself (log-likelihood ratio G² of 10.83; Dunning 1993).
 */
export function hangTogether(counts: PairCounts): boolean {
  const { both, first, second, all } = counts;
  return both * all >= leastTimes * first * second && logLikelihoodRatio(counts) >= leastG2;
}

/** Dunning's G² = 2 Σ observed · ln(observed / expected) over the table of first word by second word. */
export function logLikelihoodRatio({ both, first, second, all }: PairCounts): number {
  const rows = [first, all - first];
  const columns = [second, all - second];
  const observed = [both, first - both, second - both, all - first - second + both];
  return 2 * observed.reduce((sum, count, i) => {
    const expected = (rows[i >> 1]! * columns[i & 1]!) / all;
    return count > 0 && expected > 0 ? sum + count * Math.log(count / expected) : sum;
  }, 0);
}
