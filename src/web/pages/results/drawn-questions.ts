import { questionDrawn, type QuestionDrawn } from '../../../exports/question-drawn.js';
import { keptWith } from '../../../numerics/kept-with.js';
import { lastUsed } from '../../../numerics/last-used.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { Language } from '../../../wording/language.js';

/** Figures of a run that are kept. */
const mostKept = 400;

const figuresOf = keptWith((_run: AnalysisRun) => new Map<string, QuestionDrawn | null>());

/** As `questionDrawn`; what was drawn is kept as long as the run, for the next reader. */
export function drawnQuestion(
  run: AnalysisRun, question: string, variables: readonly string[], language: Language,
): QuestionDrawn | null {
  return lastUsed(figuresOf(run), JSON.stringify([language, question, variables]), mostKept,
    () => questionDrawn(run, question, variables, language));
}
