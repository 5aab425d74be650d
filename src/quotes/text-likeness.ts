/** The runs of letters that a text is made of, for comparing it with others. */
export type Shingles = ReadonlySet<string>;

/** Letters in a run. */
const runLength = 5;

/** From this likeness on two quotes say the same in nearly the same words. */
export const nearDuplicateLimit = 0.5;

/** A text's words alone, in lower case with one space between. */
export function wordsOnly(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The runs of five characters in a text's words; a text shorter than that is one run. */
export function shinglesOf(text: string): Shingles {
  const words = wordsOnly(text);
  const found = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) found.add(words.slice(at, at + runLength));
  return found.size > 0 ? found : new Set([words]);
}

/**
 * How alike two texts are: Jaccard's coefficient, runs in both by runs in either (Broder 1997, On the resemblance and
 * containment of documents).
 *
 * @returns 0 (no run in common) to 1 (the same runs)
 */
export function likeness(a: Shingles, b: Shingles): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const run of few) if (many.has(run)) both += 1;
  return both / (a.size + b.size - both);
}
