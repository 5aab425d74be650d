/**
 * What is kept under a key, made when it is missing. A map stands in order of insertion: what is asked for is put at its end,
 * and its first are let go.
 *
 * @param most how many are kept, 1 and up
 */
export function lastUsed<T>(kept: Map<string, T>, key: string, most: number, make: () => T): T {
  const value = kept.has(key) ? kept.get(key)! : make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return value;
}
