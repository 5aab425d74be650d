/** So many coded answers with a theme make its own threshold count as much as that of all themes together. */
const halfTrust = 50;

/**
 * The chance from which each theme is given, so that F1 is highest: each theme's own best threshold, drawn towards the
 * best one over all themes together, the more so the fewer coded answers have the theme.
 *
 * @param chances answers × themes, row by row, given without knowing the codes
 * @param present the same, 1 where a theme is there
 * @param themes how many
 */
export function bestThresholds(chances: Float64Array, present: ArrayLike<number>, themes: number): Float64Array {
  const shared = bestThreshold(chances, present);
  return Float64Array.from({ length: themes }, (_, t) => {
    const rows = chances.length / themes;
    const own = Float64Array.from({ length: rows }, (_, i) => chances[i * themes + t]!);
    const has = Uint8Array.from({ length: rows }, (_, i) => present[i * themes + t]!);
    const trust = has.reduce((sum, each) => sum + each, 0);
    return (trust * bestThreshold(own, has) + halfTrust * shared) / (trust + halfTrust);
  });
}

/**
 * The threshold with the highest F1 = 2 right / (given + present), the highest of equals; it lies half-way between two
 * chances. Where nothing is present it is 0.5.
 */
export function bestThreshold(chances: Float64Array, present: ArrayLike<number>): number {
  const order = Uint32Array.from(chances, (_, i) => i).toSorted((a, b) => chances[b]! - chances[a]!);
  let all = 0;
  for (let i = 0; i < present.length; i++) all += present[i]!;
  let [right, best, threshold] = [0, 0, 0.5];
  for (let i = 0; i < order.length; i++) {
    right += present[order[i]!]!;
    const here = chances[order[i]!]!;
    const next = i + 1 < order.length ? chances[order[i + 1]!]! : 0;
    if (next === here) continue;
    const f1 = (2 * right) / (i + 1 + all);
    if (f1 > best) [best, threshold] = [f1, (here + next) / 2];
  }
  return threshold;
}
