import { quantile } from '../../src/numerics/quantile.js';

/**
 * A quantile of measured values in any order; NaN when nothing was measured.
 *
 * @param probability 0 to 1
 */
export function quantileOf(values: readonly number[], probability: number): number {
  return values.length === 0 ? Number.NaN : quantile(values.toSorted((a, b) => a - b), probability);
}
