/**
 * The answers that were found, the highest score first and among equals the first in order; only those that are wanted
 * are sorted.
 *
 * @param found 1 for each answer
 * @param limit how many, 0 and up
 */
export function bestFirst(found: Uint8Array, scores: Float64Array, limit: number): number[] {
  const own = scores.filter((_, answer) => found[answer] === 1).toSorted();
  const least = own[Math.max(0, own.length - limit)] ?? Infinity;
  const better: number[] = [];
  const equal: number[] = [];
  for (let answer = 0; answer < found.length; answer++) {
    if (found[answer] !== 1 || scores[answer]! < least) continue;
    if (scores[answer]! > least) better.push(answer);
    else if (equal.length < limit) equal.push(answer);
  }
  return [...better, ...equal].toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
