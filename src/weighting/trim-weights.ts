import { quantile } from '../numerics/quantile.js';
import type { WeightScheme } from './weight-scheme.js';

/** Where weights are cut off. */
export interface TrimRule {
  readonly of: 'mean' | 'median';
  /** Over 1: the cap is this many times the mean or median. */
  readonly times: number;
  /** Cut again until no weight is over the cap. */
  readonly strict: boolean;
}

/** The rules of the schemes that trim. */
export const trimRules: { readonly [S in WeightScheme]?: TrimRule } = {
  trim_mean3: { of: 'mean', times: 3, strict: false },
  trim_mean3_strict: { of: 'mean', times: 3, strict: true },
  trim_mean2: { of: 'mean', times: 2, strict: false },
  trim_mean2_strict: { of: 'mean', times: 2, strict: true },
  trim_median5_strict: { of: 'median', times: 5, strict: true },
};

/** The largest weight that a rule allows; weights of 0 do not count. */
export function trimCap(weights: Float64Array, { of, times }: TrimRule): number {
  const carried = weights.filter((weight) => weight > 0);
  if (of === 'median') return times * quantile(carried.toSorted(), 0.5);
  return (times * carried.reduce((sum, weight) => sum + weight, 0)) / carried.length;
}

/**
 * Cuts weights off at a cap and gives what was cut in equal parts to all that were not, so that the sum stays. The gift
 * may lift some over the cap; `strict` repeats, and a weight once cut gets nothing (R survey 4.5: trimWeights).
 *
 * @param weights 0 or more; those of 0 are left alone
 * @param cap over the mean of the positive weights
 */
export function trimWeights(weights: Float64Array, cap: number, strict: boolean): Float64Array {
  const trimmed = weights.slice();
  const cut = new Uint8Array(weights.length);
  for (;;) {
    let [surplus, kept, fresh] = [0, 0, 0];
    for (let i = 0; i < trimmed.length; i++) {
      if (trimmed[i]! > cap) {
        surplus += trimmed[i]! - cap;
        trimmed[i] = cap;
        cut[i] = 1;
        fresh += 1;
      } else if (!cut[i] && trimmed[i]! > 0) kept += 1;
    }
    if (fresh === 0 || kept === 0) return trimmed;
    for (let i = 0; i < trimmed.length; i++) if (!cut[i] && trimmed[i]! > 0) trimmed[i]! += surplus / kept;
    if (!strict) return trimmed;
  }
}
