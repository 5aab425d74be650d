/** Why a figure may not be printed as it is; '' when it may. */
export type EstimateFlag =
  | ''
  /** Fewer citizens than the study's minimum cell, or what is left when others are subtracted would tell of so few. */
  | 'suppress'
  /** Effective n under 30, or too wide an interval. */
  | 'unreliable'
  /** No degrees of freedom: how sure the figure is cannot be known. */
  | 'no-interval';

/** A figure with its uncertainty. Shares lie in 0–1; scores in 1 to the scale's steps. */
export interface Estimate {
  /** NaN-free: null when nobody is in the base. */
  readonly value: number | null;
  /** Design-based (linearised) standard error. */
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Respondents in the base. */
  readonly n: number;
  readonly sumOfWeights: number;
  /** p(1 − p)/V for shares, Kish's (Σw)²/Σw² for means and where p is 0 or 1. */
  readonly effectiveN: number;
  /** n − 1; where cells were drawn from one by one, n less the cells that the base is in. */
  readonly df: number;
  readonly flag: EstimateFlag;
}

/** The figure of a base without anybody in it. */
export const emptyEstimate: Estimate = {
  value: null, se: null, low: null, high: null, n: 0, sumOfWeights: 0, effectiveN: 0, df: 0, flag: 'suppress',
};
