/**
 * Krippendorff's alpha for nominal values, any number of coders, values missing or not:
 * α = 1 − observed disagreement / expected disagreement, from the coincidences of values within units
 * (Krippendorff 2011, 'Computing Krippendorff's Alpha-Reliability', section C).
 *
 * @param units the values that coders gave a unit; null where a coder gave none. Units with fewer than two values say
 *   nothing about agreement and are left out.
 * @returns at most 1, 0 where agreement is as by chance, below where it is worse; null when it is not defined: no unit
 *   has two values, or all values are the same
 */
export function krippendorffAlpha<Value>(units: Iterable<readonly (Value | null)[]>): number | null {
  const totals = new Map<Value, number>();
  let pairable = 0;
  let observed = 0;
  for (const unit of units) {
    const counts = new Map<Value, number>();
    for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (size < 2) continue;
    pairable += size;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      observed += (count * (size - count)) / (size - 1);
    }
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (pairable - total);
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}
