/** How many, their mean and their standard deviation (n − 1). */
export interface MeanAndSpread {
  readonly n: number;
  /** null when there is nobody. */
  readonly mean: number | null;
  /** null when there is one at most. */
  readonly sd: number | null;
}

/**
 * Mean and standard deviation of some of the values, R's `mean` and `sd`, in two passes.
 *
 * @param values NaN where there is none
 * @param isIn which positions count
 */
export function meanAndSpread(values: ArrayLike<number>, isIn: (position: number) => boolean): MeanAndSpread {
  let [n, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (!isIn(i) || Number.isNaN(values[i]!)) continue;
    n += 1;
    total += values[i]!;
  }
  if (n === 0) return { n, mean: null, sd: null };
  const mean = total / n;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (isIn(i) && !Number.isNaN(values[i]!)) squares += (values[i]! - mean) * (values[i]! - mean);
  }
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null };
}
