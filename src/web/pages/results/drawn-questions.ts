import { questionDrawn, type QuestionDrawn } from '../../../exports/question-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { Language } from '../../../wording/language.js';

const known = new WeakMap<AnalysisRun, Map<string, QuestionDrawn | null>>();

/** As `questionDrawn`; what was drawn is kept as long as the run, for the next reader. */
export function drawnQuestion(
  run: AnalysisRun, question: string, variables: readonly string[], language: Language,
): QuestionDrawn | null {
  const ofRun = known.get(run) ?? new Map<string, QuestionDrawn | null>();
  known.set(run, ofRun);
  const key = JSON.stringify([language, question, variables]);
  const drawn = ofRun.get(key) ?? questionDrawn(run, question, variables, language);
  ofRun.set(key, drawn);
  return drawn;
}
