import { shuffledIndices, type Random } from '../numerics/random.js';

/** So many files or more are left out one by one; under that, answers are parted at random. */
const enoughGroups = 3;

/**
 * Parts coded answers for cross-validation. Answers of a group (a file of answers, a writer) stay together, so that the
 * measure says how coding carries over to other people's language; with many groups each part holds several.
 *
 * @param groups the group of each answer; all the same, or fewer than three, when nothing is known
 * @param parts how many at most, 2 and up
 * @returns the part of each answer, from 0
 */
export function crossValidationFolds(groups: readonly string[], parts: number, random: Random): Uint8Array {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  if (sizes.size < enoughGroups) {
    const folds = new Uint8Array(groups.length);
    shuffledIndices(groups.length, random).forEach((answer, i) => {
      folds[answer] = i % parts;
    });
    return folds;
  }
  // The largest groups first, each to the part with the fewest answers so far.
  const filled = new Uint32Array(Math.min(parts, sizes.size));
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold]! += size;
    foldOf.set(group, fold);
  }
  return Uint8Array.from(groups, (group) => foldOf.get(group)!);
}

/** The parts, ascending. */
export function foldsOf(folds: Uint8Array): number[] {
  return [...new Set(folds)].toSorted((a, b) => a - b);
}

/** Positions of what is in a part. */
export function placesIn(folds: Uint8Array, fold: number): number[] {
  return [...folds.keys()].filter((i) => folds[i] === fold);
}

/** Positions of what is in the other parts. */
export function placesOutside(folds: Uint8Array, fold: number): number[] {
  return [...folds.keys()].filter((i) => folds[i] !== fold);
}
