import type { AnalysisRun } from '../analysis/run.js';
import type { Finding } from '../figures/finding.js';
import type { CodingCaution } from './coding-caution.js';
import type { QuestionStatement } from './question-statements.js';

/** What the report says first, as codes and parameters. */
export type Statement =
  | ResponseStatement | AnswersStatement | NoOpenQuestionsStatement | QuestionStatement | Finding | CodingCaution;

/** From the population to those who answered; absent parts are not known. */
export interface ResponseStatement {
  readonly code: 'response';
  readonly population?: number;
  readonly sample?: number;
  readonly respondents: number;
  readonly complete: number;
  readonly partial: number;
  /** Respondents over sample, 0–1; absent when the sample is not known. */
  readonly rate?: number;
}

/** How many wrote an answer. */
export interface AnswersStatement {
  readonly code: 'answers';
  readonly answers: number;
  /** Rows of the file that were left out. */
  readonly excluded: number;
  readonly rowsRead: number;
}

/** That nothing was asked in the citizens' own words. */
export interface NoOpenQuestionsStatement {
  readonly code: 'no-open-questions';
  readonly excluded: number;
  readonly rowsRead: number;
}

/**
 * @param questions what the closed questions show
 * @param satisfied what the figure of satisfaction shows, told where the questions do not tell it
 * @param themes what the figure of themes shows
 * @param caution how far to trust the shares of themes; undefined where there are none
 */
export function summaryOf(
  run: AnalysisRun,
  questions: readonly QuestionStatement[],
  satisfied: Finding | undefined,
  themes: Finding | undefined,
  caution: CodingCaution | undefined,
): Statement[] {
  const { population, sample, respondents, complete, partial, answers, excluded, rowsRead } = run.results.response;
  return [
    {
      code: 'response',
      ...(population !== undefined && { population }),
      ...(sample !== undefined && { sample, ...(sample > 0 && { rate: respondents / sample }) }),
      respondents, complete, partial,
    },
    ...(satisfied && !questions.some(({ code }) => code === 'satisfaction-nets') ? [satisfied] : []),
    ...questions,
    run.study.texts.length > 0
      ? { code: 'answers', answers, excluded, rowsRead }
      : { code: 'no-open-questions', excluded, rowsRead },
    ...(themes ? [themes] : []),
    ...(caution ? [caution] : []),
  ];
}
