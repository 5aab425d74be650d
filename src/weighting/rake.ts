/** The citizens at each level of one variable. */
export interface Margin {
  /** Per stratum: its level. */
  readonly levelOf: Int32Array;
  /** Per level. */
  readonly totals: Float64Array;
}

export interface RakedWeights {
  /** Per stratum: the weight of each respondent in it; 0 where there is none. */
  readonly weights: Float64Array;
  readonly rounds: number;
  /** The largest relative distance of a margin from its total: 0 but for rounding when the rounds converged. */
  readonly deviation: number;
}

/** A round that moves no margin by more than this share is the last. */
const settledBelow = 1e-14;

/**
 * Raking, or iterative proportional fitting (Deming & Stephan 1940; R survey: rake): all weights are 1, then each
 * variable in turn is scaled to its totals, until no scaling changes anything. Respondents of one stratum have one
 * weight, so a round costs as much as there are strata, however many the respondents.
 *
 * @param respondents per stratum
 * @param margins whose totals have one and the same sum; each level with citizens has respondents
 * @param maximumRounds 1 or more (default 1,000)
 */
export function rake(respondents: ArrayLike<number>, margins: readonly Margin[], maximumRounds = 1000): RakedWeights {
  // A stratum without respondents has no weight: scaled again and again it would grow past all numbers.
  const weights = Float64Array.from(respondents, (size) => (size > 0 ? 1 : 0));
  let deviation = Infinity;
  let previous = Infinity;
  let rounds = 0;
  while (rounds < maximumRounds && deviation > settledBelow) {
    deviation = 0;
    for (const margin of margins) deviation = Math.max(deviation, scaleTo(margin, respondents, weights));
    rounds += 1;
    // Rounding may keep the last digits moving for ever.
    if (deviation < 1e-12 && deviation >= previous) break;
    previous = deviation;
  }
  return { weights, rounds, deviation };
}

/** Scales the weights to a margin, in place, and gives the largest relative change of a level. */
function scaleTo({ levelOf, totals }: Margin, respondents: ArrayLike<number>, weights: Float64Array): number {
  const sums = new Float64Array(totals.length);
  for (let h = 0; h < weights.length; h++) sums[levelOf[h]!]! += respondents[h]! * weights[h]!;
  const factors = totals.map((total, level) => (sums[level]! > 0 ? total / sums[level]! : 1));
  for (let h = 0; h < weights.length; h++) weights[h]! *= factors[levelOf[h]!]!;
  return factors.reduce((largest, factor, level) =>
    (totals[level]! > 0 ? Math.max(largest, Math.abs(factor - 1)) : largest), 0);
}
