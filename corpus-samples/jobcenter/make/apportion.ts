/**
 * Shares a whole number out by weights: each part is its exact share rounded down, and what is left goes to the
 * largest remainders (the earlier part when they are equal). The parts sum to the total.
 *
 * @param total whole number, 0 or more
 * @param weights 0 or more, at least one above 0
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const byRemainder = weights
    .map((_, i) => i)
    .toSorted((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  const left = total - parts.reduce((a, b) => a + b, 0);
  for (const i of byRemainder.slice(0, left)) parts[i] = parts[i]! + 1;
  return parts;
}
