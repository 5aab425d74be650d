/** How often two groups use each term, and how strongly the prior holds them together. */
export interface TermCounts {
  /** Per term; need not be whole numbers. */
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  /** α₀: the weight of the prior, as so many uses of terms; over 0. */
  readonly prior: number;
}

export interface LogOdds {
  /** ln of the odds ratio, over 0 where the first group uses the term more. */
  readonly value: number;
  /** By its standard error. */
  readonly z: number;
}

/**
 * The log-odds ratio of each term in two groups with an informative Dirichlet prior, which draws rare terms to what
 * both groups do together (Monroe, Colaresi and Quinn 2008, Fightin' Words, eqs 15, 16, 19, 20, 22 and 23):
 * α_t = α₀ · (a_t + b_t) / Σ(a + b); value = ln((a_t + α_t) / (n_a + α₀ − a_t − α_t)) less the same of b; variance
 * 1/(a_t + α_t) + 1/(b_t + α_t).
 *
 * @returns one for each term; 0 for a term that nobody uses
 */
export function logOddsRatios({ a, b, prior }: TermCounts): LogOdds[] {
  const total = (counts: ArrayLike<number>): number => {
    let sum = 0;
    for (let t = 0; t < counts.length; t++) sum += counts[t]!;
    return sum;
  };
  const [ofA, ofB] = [total(a), total(b)];
  const all = ofA + ofB;
  return Array.from({ length: a.length }, (_, t) => {
    const [inA, inB] = [a[t]!, b[t]!];
    const pseudo = all > 0 ? (prior * (inA + inB)) / all : 0;
    // Without other terms there are no odds to speak of.
    const [restA, restB] = [ofA + prior - inA - pseudo, ofB + prior - inB - pseudo];
    if (pseudo === 0 || !(restA > 0 && restB > 0)) return { value: 0, z: 0 };
    const value = Math.log((inA + pseudo) / restA) - Math.log((inB + pseudo) / restB);
    return { value, z: value / Math.sqrt(1 / (inA + pseudo) + 1 / (inB + pseudo)) };
  });
}
