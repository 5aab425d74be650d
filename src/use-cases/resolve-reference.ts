import { keptWith } from '../numerics/kept-with.js';
import { answerReferences, figureReference, resolveReference as resolve, responseFigure, type ReferenceTarget } from '../report/reference.js';
import type { AnalysisRun } from './ports.js';

export { figureReference, responseFigure };

type Answered = Pick<AnalysisRun, 'id' | 'study'> & { readonly bulk: Pick<AnalysisRun['bulk'], 'answers'> };

/** What a reference under a figure or a quote leads to in a run; undefined when the text is none of the run's. */
export function resolveReference(run: AnalysisRun, text: string): ReferenceTarget | undefined {
  return resolve(run, text);
}

const kept = keptWith((_answers: AnalysisRun['bulk']['answers'], run: Answered) => answerReferences(run));

/** The references of a run's answers, by the answers' keys; kept as long as its answers. */
export function referencesOf(run: Answered): ReadonlyMap<string, string> {
  return kept(run.bulk.answers, run);
}
