/**
 * A function that makes something of a value when it is first asked of it, and keeps that as long as the value itself lives.
 *
 * @param make may be told more than the value, as long as it makes the same of the value whatever else it is told
 */
export function keptWith<K extends object, V, More extends readonly unknown[] = []>(
  make: (of: K, ...more: More) => V,
): (of: K, ...more: More) => V {
  const kept = new WeakMap<K, V>();
  return (of, ...more) => {
    if (kept.has(of)) return kept.get(of)!;
    const made = make(of, ...more);
    kept.set(of, made);
    return made;
  };
}

/** As `keptWith`, of what takes a while; what failed is not kept, since it may be mended before it is asked for again. */
export function keptUnlessFailed<K extends object, V, More extends readonly unknown[] = []>(
  make: (of: K, ...more: More) => Promise<V>,
): (of: K, ...more: More) => Promise<V> {
  const kept = new WeakMap<K, Promise<V>>();
  return (of, ...more) => {
    const known = kept.get(of);
    if (known) return known;
    const made = make(of, ...more);
    kept.set(of, made);
    made.catch(() => kept.delete(of));
    return made;
  };
}
