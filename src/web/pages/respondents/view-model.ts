import { runNonResponseSections } from '../../../exports/non-response-sections.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { Wording } from '../../shown-share.js';

export interface RespondentsView {
  /** Empty for a study without a sample. */
  readonly sections: ReturnType<typeof runNonResponseSections>;
}

export function respondentsView(run: AnalysisRun, { language }: Wording): RespondentsView {
  return { sections: runNonResponseSections(run, language) };
}
