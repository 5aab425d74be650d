import { quantile } from '../numerics/quantile.js';

/** How a duration is spread. */
export interface Quartiles {
  readonly n: number;
  /** Those who belong to the group, but of whom it is not known. */
  readonly missing: number;
  readonly smallest: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly largest: number;
  readonly mean: number;
}

/**
 * Quartiles (type 7, R's default) and mean of a group's values.
 *
 * @param group a value for each of its members, NaN where it is not known
 * @returns null when none is known
 */
export function quartilesOf(group: ArrayLike<number>): Quartiles | null {
  const known = Float64Array.from(group).filter((value) => !Number.isNaN(value)).toSorted();
  if (known.length === 0) return null;
  return {
    n: known.length,
    missing: group.length - known.length,
    smallest: known[0]!,
    q1: quantile(known, 0.25),
    median: quantile(known, 0.5),
    q3: quantile(known, 0.75),
    largest: known.at(-1)!,
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
  };
}
