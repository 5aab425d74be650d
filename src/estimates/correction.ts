import type { Weights } from '../weighting/weights.js';

/** Codings that a share is corrected by: 0 or 1 for each respondent. */
export interface CodedTwice {
  /** What a machine found that had not seen how the respondent's answers were coded. */
  readonly machine: Uint8Array;
  /** What people found, where `measured`. */
  readonly human: Uint8Array;
  /** Whose answers were drawn at random and coded blind. */
  readonly measured: Uint8Array;
}

/** Sums over measured respondents with the weights w, the machine's code m and the error d = human less machine. */
export interface CodingSums {
  readonly codings: number;
  /** Those in whom people found the property. */
  readonly positives: number;
  readonly w: number;
  readonly ww: number;
  readonly wd: number;
  readonly wm: number;
  /** Σ w² d², Σ w² d, Σ w² m and Σ w² d m. */
  readonly wwdd: number;
  readonly wwd: number;
  readonly wwm: number;
  readonly wwdm: number;
}

/** What a share is corrected by, and the variance that this brings (`correctedShare` has the formulas). */
export interface Correction {
  /** The weighted mean of human less machine, −1 to 1. */
  readonly correction: number;
  readonly correctionVariance: number;
  /** Of the machine's share and the correction. */
  readonly covariance: number;
  /** The part of the correction's variance that is there because only some answers were coded. */
  readonly codingVariance: number;
  readonly codings: number;
  readonly positives: number;
}

const nothing: CodingSums = {
  codings: 0, positives: 0, w: 0, ww: 0, wd: 0, wm: 0, wwdd: 0, wwd: 0, wwm: 0, wwdm: 0,
};

/**
 * The sums of each level of a variable, one pass over the respondents; those who carry no weight are not counted.
 *
 * @param levelOf each respondent's level, below 0 or from `levels` on for none
 */
export function codingSums(
  { values }: Weights,
  levelOf: ArrayLike<number>,
  levels: number,
  { machine, human, measured }: CodedTwice,
): CodingSums[] {
  const sums = Array.from({ length: levels }, () => ({ ...nothing }));
  for (let i = 0; i < measured.length; i++) {
    const of = measured[i] === 1 && values[i]! > 0 ? sums[levelOf[i]!] : undefined;
    if (!of) continue;
    const [w, m] = [values[i]!, machine[i]!];
    const [ww, d] = [w * w, human[i]! - m];
    of.codings++;
    of.positives += human[i]!;
    of.w += w;
    of.ww += ww;
    of.wd += w * d;
    of.wm += w * m;
    of.wwdd += ww * d * d;
    of.wwd += ww * d;
    of.wwm += ww * m;
    of.wwdm += ww * d * m;
  }
  return sums;
}

/** The sums of several levels together. */
export function addSums(levels: readonly CodingSums[]): CodingSums {
  const total = { ...nothing };
  for (const level of levels) {
    for (const key of Object.keys(total) as (keyof CodingSums)[]) total[key] += level[key];
  }
  return total;
}

/**
 * The correction of a base by the codings in it.
 *
 * @param sums of its measured respondents
 * @param n respondents in the base who carry weight
 * @returns undefined when fewer than two are measured
 */
export function correctionOf(sums: CodingSums, n: number): Correction | undefined {
  const { codings, positives, w, ww, wd, wm, wwdd, wwd, wwm, wwdm } = sums;
  if (codings < 2) return undefined;
  const [correction, machine] = [wd / w, wm / w];
  // Σ z² and Σ z times the machine's score, written out; what should be 0 may be less by rounding.
  const own = Math.max(0, wwdd - 2 * correction * wwd + correction * correction * ww) / (w * w);
  const both = (wwdm - correction * wwm - machine * wwd + correction * machine * ww) / (w * w);
  const [drawn, free] = [codings / n, codings / (codings - 1)];
  const correctionVariance = Math.max(free * own, ((1 - drawn) * ww) / (w * w * codings));
  return {
    correction, correctionVariance, covariance: drawn * free * both, codingVariance: (1 - drawn) * correctionVariance,
    codings, positives,
  };
}

/**
 * The variance of a sum or difference of corrected shares of bases that share nobody, and its degrees of freedom.
 *
 * @param machineVariance of the sum or difference of the machine's shares, and its degrees of freedom
 */
export function correctedVariance(
  parts: readonly Correction[],
  machineVariance: number,
  machineDf: number,
): { readonly variance: number; readonly df: number } {
  const total = (of: (each: Correction) => number): number => parts.reduce((sum, each) => sum + of(each), 0);
  // The scheme's centring may take a little more from the machine's part than the covariance knows of.
  const variance = Math.max(
    machineVariance + total(({ correctionVariance, covariance }) => correctionVariance + 2 * covariance),
    total(({ codingVariance }) => codingVariance),
  );
  if (machineDf < 1) return { variance, df: 0 };
  const first = variance - total(({ codingVariance }) => codingVariance);
  const squares = (first * first) / machineDf
    + total(({ codingVariance, codings }) => (codingVariance * codingVariance) / (codings - 1));
  return { variance, df: squares > 0 ? (variance * variance) / squares : machineDf };
}
