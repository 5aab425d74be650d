import type { AnalysisRun } from '../analysis/run.js';
import { termVectors, type TermVector } from '../quotes/term-vectors.js';

const known = new WeakMap<AnalysisRun, ReadonlyMap<string, TermVector>>();

/** A vector for each answer, by key, over the words and phrases that enough citizens use; made when first asked for. */
export function vectorsOfRun(run: AnalysisRun): ReadonlyMap<string, TermVector> {
  const before = known.get(run);
  if (before) return before;
  const { terms, answers } = run.bulk;
  const vectors = termVectors(terms.map(({ places }) => places.map(([answer]) => answer)), answers.length);
  const byKey = new Map(answers.map(({ key }, i) => [key, vectors[i]!]));
  known.set(run, byKey);
  return byKey;
}
