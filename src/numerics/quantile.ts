/**
 * A quantile by linear interpolation between the order statistics (Hyndman & Fan 1996, type 7): R's
 * `quantile(x, probability)`; 0.5 is the median.
 *
 * @param sorted one or more numbers, ascending
 * @param probability 0 to 1
 * @throws RangeError when there is nothing to take a quantile of, or the probability is outside its range
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) throw new RangeError('no numbers to take a quantile of');
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability ${probability} is not within 0 to 1`);
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}
