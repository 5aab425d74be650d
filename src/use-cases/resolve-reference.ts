import { figureReference, resolveReference as resolve, type ReferenceTarget } from '../report/reference.js';
import type { AnalysisRun } from './ports.js';

export { figureReference };

/** What a reference under a figure or a quote leads to in a run; undefined when the text is none of the run's. */
export function resolveReference(run: AnalysisRun, text: string): ReferenceTarget | undefined {
  return resolve(run, text);
}
