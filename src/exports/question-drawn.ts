import { questionSection } from '../report/question-section.js';
import { answerOptions } from '../survey/answer-options.js';
import type { Label } from '../survey/study-definition.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import type { TextTable } from '../wording/table-words.js';
import { testTable } from '../wording/test-words.js';
import { drawnFigure, type DrawnFigure } from './drawn-figure.js';
import { figureRows, type FigureRows } from './figure-rows.js';

export { breakdownLevels, brokenDownBy } from '../report/breakdown-levels.js';
export { rankedQuestions } from '../report/closed-questions.js';

/** A closed question's figure over everybody, and one of each variable that it is broken down by. */
export interface QuestionDrawn {
  readonly figure: DrawnFigure;
  /** The figure's table for a spreadsheet. */
  readonly rows: FigureRows;
  readonly breakdowns: readonly {
    readonly by: string;
    readonly figure: DrawnFigure;
    readonly rows: FigureRows;
    /** Null for a question without scores, or a variable of too many levels. */
    readonly tests: TextTable | null;
  }[];
}

/**
 * The figures of a question in words.
 *
 * @param id of a question of the study
 * @param variables ids of the variables to break it down by
 * @returns null when the question is none of the study's
 */
export function questionDrawn(
  run: AnalysisRun,
  id: string,
  variables: readonly string[],
  language: Language,
): QuestionDrawn | null {
  const question = run.study.questions.find((each) => each.id === id);
  if (!question) return null;
  const { label, figure, breakdowns } = questionSection(run, question, variables);
  const name = label[language];
  return {
    figure: drawnFigure(figure, language, name),
    rows: figureRows(figure, language),
    breakdowns: breakdowns.map((each) => ({
      by: each.by,
      figure: drawnFigure(each.figure, language, reportWords(language).tables.questionBy(name, each.label[language])),
      rows: figureRows(each.figure, language),
      tests: each.tests.length === 0 ? null : testTable(each, name, language),
    })),
  };
}

/** The words of some answers to a question, in their order; undefined for one that is none of its options or steps. */
export function answerLabels(
  { study }: AnalysisRun,
  { answer }: AnalysisRun['study']['questions'][number],
  answers: readonly string[],
): (Label | undefined)[] {
  const options = answerOptions(answer, study.scales);
  return answers.map((given) => options.find(({ id }) => id === given)?.label);
}
