import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { answerFilter, type AnswerFilter } from './answer-filter.js';

/** The answers behind a number. */
export interface AnswersWithin {
  /** In the run's order. */
  readonly answers: readonly AnswerRow[];
  /** Who wrote them: one with several answers counts once. */
  readonly citizens: number;
}

/** The answers that a filter lets through, and how many citizens wrote them. */
export function answersWithin(run: AnalysisRun, filter: AnswerFilter): AnswersWithin {
  const within = answerFilter(run, filter);
  const answers = run.bulk.answers.filter((_, i) => within[i] === 1);
  return { answers, citizens: new Set(answers.map(({ respondent }) => respondent)).size };
}
