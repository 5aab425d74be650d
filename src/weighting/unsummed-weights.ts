import type { Notice } from '../notices/notice.js';
import { givenDesign, type VarianceDesign } from './variance-design.js';
import type { StrataSummary, WeightCells } from './weight-cells.js';
import type { WeightScheme } from './weight-scheme.js';

/** What a scheme makes, before it is summed up. */
export interface UnsummedWeights {
  readonly scheme: WeightScheme;
  /** Per respondent; 0 for those outside the weight base. */
  readonly values: Float64Array;
  readonly design: VarianceDesign;
  /** The cells that ratios are taken in, where the scheme rests on strata. */
  readonly cells?: WeightCells;
  readonly strata?: StrataSummary;
  /** Where a trimming scheme cuts off. */
  readonly cap?: number;
  readonly notices: readonly Notice[];
}

/** Weights of which nothing is known but their values. */
export function weightsAsGiven(
  scheme: WeightScheme,
  values: Float64Array,
  notices: readonly Notice[],
): UnsummedWeights {
  return { scheme, values, design: givenDesign(values), notices };
}
