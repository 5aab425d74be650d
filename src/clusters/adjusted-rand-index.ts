/**
 * How far two ways of grouping the same things agree beyond chance (Hubert & Arabie 1985): 1 when the groups are the
 * same, about 0 when they have no more in common than chance gives, negative below that. The names of the groups do
 * not matter. Two groupings that are both one group, or both all apart, agree fully: 1.
 *
 * @param first the group of each thing
 * @param second the group of each thing, of the same length
 * @throws RangeError when the lengths differ
 */
export function adjustedRandIndex(first: ArrayLike<number>, second: ArrayLike<number>): number {
  if (first.length !== second.length) {
    throw new RangeError(`cannot compare groupings of ${first.length} and ${second.length} things`);
  }
  const both = new Map<string, number>();
  const sizesOfFirst = new Map<number, number>();
  const sizesOfSecond = new Map<number, number>();
  for (let i = 0; i < first.length; i++) {
    const a = first[i]!;
    const b = second[i]!;
    both.set(`${a} ${b}`, (both.get(`${a} ${b}`) ?? 0) + 1);
    sizesOfFirst.set(a, (sizesOfFirst.get(a) ?? 0) + 1);
    sizesOfSecond.set(b, (sizesOfSecond.get(b) ?? 0) + 1);
  }
  const together = pairsWithin(both.values());
  const pairsOfFirst = pairsWithin(sizesOfFirst.values());
  const pairsOfSecond = pairsWithin(sizesOfSecond.values());
  const expected = first.length < 2 ? 0 : (pairsOfFirst * pairsOfSecond) / pairsWithin([first.length]);
  const highest = (pairsOfFirst + pairsOfSecond) / 2;
  return highest === expected ? 1 : (together - expected) / (highest - expected);
}

/** How many pairs of things stand in the same group. */
function pairsWithin(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
