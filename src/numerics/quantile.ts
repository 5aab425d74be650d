/**
 * A quantile by linear interpolation between order statistics, R's `quantile(x, probability, type = 7)` (Hyndman & Fan
 * 1996, definition 7).
 *
 * @param rising values in rising order, at least one, none of them NaN
 * @param probability 0 to 1
 * @throws RangeError when there are no values or the probability is outside its range
 */
export function quantile(rising: ArrayLike<number>, probability: number): number {
  if (rising.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability ${probability} is not within 0 to 1`);
  const place = (rising.length - 1) * probability;
  const below = Math.floor(place);
  const low = rising[below]!;
  const rest = place - below;
  // Without a rest the next value does not count, and may not be there.
  return rest === 0 ? low : low + rest * (rising[below + 1]! - low);
}
