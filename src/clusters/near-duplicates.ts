import type { Term } from '../features/terms.js';

/** Answers that share this much of their different terms say nearly the same. */
const nearlySame = 0.7;

/**
 * The first of the answers that say something of their own: one that shares at least seven tenths of its and the other's
 * different terms (Jaccard index) with one that is taken is passed over.
 *
 * @param documents the terms of each answer
 * @param ranked positions of answers, the best first
 * @param count how many to take at most
 */
export function withoutNearDuplicates(
  documents: readonly (readonly Term[])[], ranked: readonly number[], count: number,
): number[] {
  const taken: { readonly position: number; readonly terms: ReadonlySet<string> }[] = [];
  for (const position of ranked) {
    if (taken.length >= count) break;
    const terms = new Set(documents[position]!.map(({ key }) => key));
    if (taken.every((other) => jaccard(terms, other.terms) < nearlySame)) taken.push({ position, terms });
  }
  return taken.map(({ position }) => position);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared / (a.size + b.size - shared);
}
