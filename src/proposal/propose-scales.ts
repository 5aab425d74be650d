import { knownScales } from './answer-words.js';
import type { ScaleGuess } from './guess-scale.js';

/** A five-point scale for the study: each score with its words. */
export interface ProposedScale {
  readonly id: string;
  /** From 5 to 1. */
  readonly steps: readonly { readonly score: number; readonly words: string }[];
}

const scores = [5, 4, 3, 2, 1] as const;
const numbersOnly = 'one-to-five';

/**
 * The scales that columns need, with the words of the file. Columns of one known scale share it as long as they call
 * its steps the same; those that call them otherwise get a scale of their own.
 *
 * @returns the scales, and the scale's id for each column
 */
export function proposeScales(
  columns: readonly ScaleGuess[],
): { scales: ProposedScale[]; scaleOf: Map<string, string> } {
  const found: { id: string; known: string | undefined; words: Map<number, string> }[] = [];
  const scaleOf = new Map<string, string>();
  for (const { column, scale, words } of columns) {
    const same = found.find((each) => each.known === scale
      && [...words].every(([score, own]) => (each.words.get(score) ?? own).toLowerCase() === own.toLowerCase()));
    const before = found.filter((each) => each.known === scale).length;
    const id = `${scale ?? numbersOnly}${before > 0 ? `_${before + 1}` : ''}`;
    const chosen = same ?? { id, known: scale, words: new Map<number, string>() };
    if (!same) found.push(chosen);
    for (const [score, own] of words) if (!chosen.words.has(score)) chosen.words.set(score, own);
    scaleOf.set(column, chosen.id);
  }
  return {
    scales: found.map(({ id, known, words }) => ({
      id,
      steps: scores.map((score) => ({
        score,
        words: words.get(score) ?? knownScales.find((each) => each.id === known)?.steps[score][0] ?? String(score),
      })),
    })),
    scaleOf,
  };
}
