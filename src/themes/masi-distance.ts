/**
 * How far two sets of themes are from each other, 0 to 1: 1 − Jaccard's index × monotonicity (MASI, Passonneau 2006,
 * 'Measuring agreement on set-valued items'). Monotonicity is 1 for equal sets, 2/3 where one holds the other, 1/3 where
 * they share something, 0 where they share nothing. Two empty sets are equal; an empty and another share nothing.
 */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  const union = one.size + other.size - shared;
  if (shared === union) return 0;
  if (shared === 0) return 1;
  const isHeld = shared === Math.min(one.size, other.size);
  return 1 - (shared / union) * (isHeld ? 2 / 3 : 1 / 3);
}
