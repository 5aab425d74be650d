import { featureMatrix, fitFeatureSpace, type FeaturesByFamily } from '../features/feature-space.js';
import type { SparseMatrix } from '../numerics/sparse.js';
import { textSettings } from './coder-features.js';

/** An answer that could be coded next. */
export interface Candidate {
  /** What tells it from the others; also decides between answers that are equally good. */
  readonly key: string;
  readonly features: FeaturesByFamily;
  /** How much in doubt each theme is, 0 to 1. */
  readonly doubts: readonly number[];
}

/** An answer to code next, and why. */
export interface Suggestion {
  readonly key: string;
  /** Of all themes together, 0 to 1: the cube root of the mean of their doubts' cubes. */
  readonly doubt: number;
  /** Positions of the themes that are most in doubt, the most doubtful first: those of at least half of full doubt, three at most. */
  readonly doubtful: readonly number[];
  /** How alike it is to the nearest answer that is coded or suggested before it: 0 to 1, 1 for the same words. */
  readonly likeness: number;
}

export interface SuggestSettings {
  /** Answers to suggest, 1 and up. */
  readonly count: number;
  /** What doubt weighs beside difference from what is coded already: 0 (only different) to 1 (only doubtful); default 0.7. */
  readonly weight?: number;
}

const defaultWeight = 0.7;
const mostThemes = 3;
const tellingDoubt = 0.5;

/**
 * How doubtful a theme's chance is: 1 at the threshold from which the theme is given, falling to 0 where the chance is 0 or 1
 * (uncertainty sampling, Lewis and Gale 1994, with the theme's own threshold in the place of one half).
 */
export function doubtOf(chance: number, threshold: number): number {
  const below = threshold > 0 ? chance / threshold : 1;
  const above = threshold < 1 ? (1 - chance) / (1 - threshold) : 1;
  return Math.max(0, Math.min(1, below, above));
}

/**
 * Which answers to code next: doubtful ones that are unlike each other and what is coded already. One after the other is
 * chosen by maximal marginal relevance (Carbonell and Goldstein 1998): weight × its doubt, as a share of the largest there
 * is, less (1 − weight) × its likeness (cosine over words and pairs) to the nearest answer that is coded or chosen. Doubt
 * is the mean over themes of their doubts' cubes: one theme at its threshold says more than several half-way from theirs.
 * The same input gives the same suggestions.
 *
 * @param candidates answers that nobody has coded
 * @param coded what stands in the answers that are coded
 */
export function suggestAnswers(
  candidates: readonly Candidate[],
  coded: readonly FeaturesByFamily[],
  { count, weight = defaultWeight }: SuggestSettings,
): Suggestion[] {
  const sorted = candidates.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const everything = [...sorted.map(({ features }) => features), ...coded];
  const settings = textSettings.filter(({ name }) => name === 'words' || name === 'pairs')
    .map((family) => ({ ...family, minimumAnswers: 1 }));
  const rows = featureMatrix(fitFeatureSpace(everything, settings), everything);
  const nearest = nearness(rows, sorted.length);
  for (let row = sorted.length; row < everything.length; row++) nearest.take(row);
  const doubt = sorted.map(({ doubts }) =>
    (doubts.length === 0 ? 0 : doubts.reduce((sum, each) => sum + each * each * each, 0) / doubts.length));
  const largest = doubt.reduce((most, each) => Math.max(most, each), 0) || 1;
  const chosen: Suggestion[] = [];
  const isChosen = new Uint8Array(sorted.length);
  while (chosen.length < Math.min(count, sorted.length)) {
    let [best, highest] = [-1, -Infinity];
    for (let i = 0; i < sorted.length; i++) {
      if (isChosen[i] === 1) continue;
      const worth = weight * (doubt[i]! / largest) - (1 - weight) * nearest.likeness[i]!;
      if (worth > highest) [best, highest] = [i, worth];
    }
    isChosen[best] = 1;
    const { key, doubts } = sorted[best]!;
    const doubtful = doubts.map((each, theme) => ({ each, theme })).filter(({ each }) => each >= tellingDoubt)
      .toSorted((a, b) => b.each - a.each || a.theme - b.theme).slice(0, mostThemes).map(({ theme }) => theme);
    chosen.push({ key, doubt: Math.cbrt(doubt[best]!), doubtful, likeness: nearest.likeness[best]! });
    nearest.take(best);
  }
  return chosen;
}

/** How alike the first rows are to the nearest of those taken so far. */
function nearness(rows: SparseMatrix, count: number) {
  const lengths = Float64Array.from({ length: rows.rows }, (_, row) => {
    let squares = 0;
    for (let i = rows.rowStarts[row]!; i < rows.rowStarts[row + 1]!; i++) squares += rows.values[i]! * rows.values[i]!;
    return Math.sqrt(squares);
  });
  const likeness = new Float64Array(count);
  const dense = new Float64Array(rows.columns);
  return {
    likeness,
    take(row: number): void {
      for (let i = rows.rowStarts[row]!; i < rows.rowStarts[row + 1]!; i++) dense[rows.columnIndices[i]!] = rows.values[i]!;
      for (let other = 0; other < count; other++) {
        if (lengths[other] === 0 || lengths[row] === 0) continue;
        let product = 0;
        for (let i = rows.rowStarts[other]!; i < rows.rowStarts[other + 1]!; i++) {
          product += rows.values[i]! * dense[rows.columnIndices[i]!]!;
        }
        const cosine = Math.min(1, product / (lengths[row]! * lengths[other]!));
        if (cosine > likeness[other]!) likeness[other] = cosine;
      }
      for (let i = rows.rowStarts[row]!; i < rows.rowStarts[row + 1]!; i++) dense[rows.columnIndices[i]!] = 0;
    },
  };
}
