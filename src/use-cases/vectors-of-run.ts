import type { AnalysisRun } from '../analysis/run.js';
import { keptWith } from '../numerics/kept-with.js';
import { termVectors, type TermVector } from '../quotes/term-vectors.js';

/** A vector for each answer, by key, over the words and phrases that enough citizens use; made when first asked for. */
export const vectorsOfRun = keptWith(({ bulk: { terms, answers } }: AnalysisRun): ReadonlyMap<string, TermVector> => {
  const vectors = termVectors(terms.map(({ places }) => places.map(([answer]) => answer)), answers.length);
  return new Map(answers.map(({ key }, i) => [key, vectors[i]!]));
});
