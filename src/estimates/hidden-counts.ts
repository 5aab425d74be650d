import { tellsOfFew } from './tells-of-few.js';

/**
 * Which numbers of citizens that add up to a known sum may not be told: those of some, but fewer than may be shown, and the
 * next smallest until what subtraction leaves tells of none of them (`tellsOfFew`). Numbers of nobody hide nothing
 * (complementary suppression; Hundepool et al. 2012, Statistical Disclosure Control, chapter 4).
 *
 * @param counts of citizens, 0 and up
 * @param minimumCell fewest citizens that may be shown
 * @param first whether each is hidden to begin with; by default those under the minimum
 */
export function hiddenCounts(
  counts: readonly number[], minimumCell: number, first: readonly boolean[] = counts.map((n) => n < minimumCell),
): boolean[] {
  const hidden = counts.map((n, i) => n > 0 && first[i]!);
  const shown = [...counts.keys()].filter((i) => counts[i]! > 0 && !hidden[i]).toSorted((a, b) => counts[a]! - counts[b]!);
  const own = (): number[] => counts.filter((_, i) => hidden[i]);
  if (!hidden.includes(true)) return hidden;
  for (let next = shown.shift(); next !== undefined && tellsOfFew(own(), minimumCell); next = shown.shift()) hidden[next] = true;
  return hidden;
}
