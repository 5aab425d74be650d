/** What is known of a term where repetition is looked for. */
interface Used {
  readonly citizens: number;
  /** Keys of the terms that it is made of. */
  readonly of: readonly string[];
}

/** Of those who use a term, this share use it inside the longer one: the two are nearly the same citizens. */
const nearlyAll = 0.8;

/**
 * Terms without those that say the same as a longer one: where at least 80 % of the citizens who use a word, or a pair of
 * words, use it as part of one certain longer term, the longer one alone stands, since it tells more. Use alone decides, never what
 * groups do.
 */
export function withoutRepetition<T extends Used>(terms: ReadonlyMap<string, T>): Map<string, T> {
  const repeated = new Set<string>();
  for (const { citizens, of } of terms.values()) {
    for (const part of of) {
      const shorter = terms.get(part);
      if (shorter && citizens >= nearlyAll * shorter.citizens) repeated.add(part);
    }
  }
  return new Map(Array.from(terms).filter(([key]) => !repeated.has(key)));
}
