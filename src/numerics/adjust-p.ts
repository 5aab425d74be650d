/**
 * Chances adjusted for testing several at a time, so that of the differences said to hold a known share is expected to
 * be chance: Benjamini and Hochberg (1995), R's `p.adjust(p, 'BH')`.
 *
 * @param chances 0 to 1; null where there was no test, which then counts in no family
 * @returns as long as the chances, null where they are
 */
export function benjaminiHochberg(chances: readonly (number | null)[]): (number | null)[] {
  return adjusted(chances, (p, rank, of) => (of / rank) * p, 'falling');
}

/**
 * Chances adjusted so that any false difference at all is as rare as one test's: Holm (1979), R's
 * `p.adjust(p, 'holm')`.
 *
 * @param chances as for `benjaminiHochberg`
 */
export function holm(chances: readonly (number | null)[]): (number | null)[] {
  return adjusted(chances, (p, rank, of) => (of - rank + 1) * p, 'rising');
}

function adjusted(
  chances: readonly (number | null)[],
  adjust: (p: number, rank: number, of: number) => number,
  walk: 'rising' | 'falling',
): (number | null)[] {
  const order = chances.flatMap((p, at) => (p === null ? [] : [{ p, at }])).toSorted((a, b) => a.p - b.p);
  const result: (number | null)[] = chances.map(() => null);
  let bound = walk === 'rising' ? 0 : 1;
  for (let k = 0; k < order.length; k++) {
    const i = walk === 'rising' ? k : order.length - 1 - k;
    const { p, at } = order[i]!;
    const value = Math.min(1, adjust(p, i + 1, order.length));
    // The order of the adjusted chances is that of the chances.
    bound = walk === 'rising' ? Math.max(bound, value) : Math.min(bound, value);
    result[at] = bound;
  }
  return result;
}
