import { clopperPearsonInterval, wilsonInterval } from '../numerics/proportion-interval.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Weights } from '../weighting/weights.js';
import { codingSums, correctedVariance, correctionOf, type CodedTwice } from './correction.js';
import type { Estimate } from './estimate.js';
import { flagShare } from './flag-estimate.js';
import { weightedMean } from './weighted-mean.js';

/** Why a corrected share is to be read with care; '' when it is not. */
export type CorrectionDoubt =
  | ''
  /** Fewer than 30 in the base were coded by people: too few to correct by. */
  | 'few-codings'
  /**
   * The share is under 10 %, or people found the property in fewer than five: errors are too rare to be measured well.
   */
  | 'rare';

/** A share corrected for coding errors. */
export interface CorrectedShare {
  readonly estimate: Estimate;
  /** In the base and measured. */
  readonly codings: number;
  /** Of them, those in whom people found the property. */
  readonly positives: number;
  /** The weighted mean of human less machine, −1 to 1. */
  readonly correction: number;
  readonly doubt: CorrectionDoubt;
}

/** With fewer codings a share is not corrected: the correction would be noise. */
export const fewestCodings = 30;
const fewestPositives = 5;
const rareBelow = 0.1;

/**
 * The share of a base that has a property which a machine finds with errors, corrected by the difference estimator: the
 * weighted mean of the machine's codes m over the whole base U, and the weighted mean of human less machine, y − m,
 * over those s whose answers were drawn at random and coded blind:
 *
 *   θ̂ = Σ_U w m / Σ_U w + Σ_s w (y − m) / Σ_s w
 *
 * (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, 6.3 and 9.3; as prediction-powered inference,
 * Angelopoulos et al. 2023, Science 382; with a machine that learns from the same codings, each by a part that has not
 * seen them, Zrnic and Candès 2024, PNAS 121(15)). Over the draw of s it has no bias, whatever errors a machine makes that
 * does not depend on s; of one that learned from s the whole codes the rest a little otherwise than its parts code s
 * (0.3 percentage points, `npm run quality -- --only prevalence`). The fewer errors, the narrower its interval.
 *
 * Variance: s is a simple random sample of the base, which itself is a sample of the citizens, so
 * V = V(m̄) + V(d̄) + 2 C(m̄, d̄), with V(m̄) by Taylor linearisation as the weights' scheme takes it;
 * V(d̄) = a/(a − 1) Σ_s z² with a the size of s, z = w (d − d̄)/Σ_s w, d = y − m; C(m̄, d̄) the same with z times the
 * machine's own score, times a/n, since the two means share only the first of the two draws. There is no finite population correction
 * for the coding draw to choose: the formula has it (when everybody is coded, V is that of the mean of y), and the
 * citizens who were not asked stay beside it. V(d̄) is at least what one wrong code would give, so that a machine
 * without an error in s is not taken as faultless.
 *
 * Interval: Wilson's on the effective n = θ̂(1 − θ̂)/V with the t quantile on Satterthwaite's degrees of freedom of the
 * two draws; where θ̂ is not between 0 and 1, the value is the nearer end and the interval θ̂ ± t √V, cut to it.
 *
 * @param base who it is of: 1 for each
 * @param minimumCell fewest citizens in a base that may be shown
 * @returns undefined when nobody in the base carries weight, or fewer than two of them are measured
 */
export function correctedShare(
  weights: Weights,
  base: Uint8Array,
  coded: CodedTwice,
  minimumCell: number,
): CorrectedShare | undefined {
  const machine = weightedMean(weights, base, (i) => coded.machine[i]!);
  if (!machine) return undefined;
  const { n, sumOfWeights, kishN } = machine;
  const [, inBase] = codingSums(weights, base, 2, coded);
  const found = correctionOf(inBase!, n);
  if (!found) return undefined;
  const { correction, codings, positives } = found;
  const exact = machine.value + correction;
  const { variance, df } = correctedVariance([found], machine.variance, machine.df);
  const value = Math.min(1, Math.max(0, exact));
  const se = Math.sqrt(variance);
  const inside = exact > 0 && exact < 1 && variance > 0;
  const effectiveN = inside ? (exact * (1 - exact)) / variance : Math.min(kishN, 1 / (4 * variance));
  const interval = df < 1 ? undefined
    : variance === 0 ? clopperPearsonInterval(value, effectiveN)
    : inside ? wilsonInterval(exact, effectiveN, studentTQuantile(0.975, df))
    : cutInterval(exact, studentTQuantile(0.975, df) * se);
  const estimate = {
    value,
    se: df < 1 ? null : se,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n, sumOfWeights, effectiveN, df,
  };
  return {
    estimate: { ...estimate, flag: flagShare(estimate, minimumCell) },
    codings, positives, correction,
    doubt: codings < fewestCodings ? 'few-codings' : value < rareBelow || positives < fewestPositives ? 'rare' : '',
  };
}

function cutInterval(centre: number, half: number): { low: number; high: number } {
  const within = (end: number): number => Math.min(1, Math.max(0, end));
  return { low: within(centre - half), high: within(centre + half) };
}
