import { questionFigure, type QuestionLevel } from '../figures/question-figure.js';
import { answerOptions, hasFiveSteps } from '../survey/answer-options.js';
import type { Label, Level } from '../survey/study-definition.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { drawnFigure, type DrawnFigure } from './drawn-figure.js';

/**
 * The answers to a five-point question as a figure: a bar of everybody, and one of each level that is given.
 *
 * @param id of a question of the study
 * @param by the variable that the levels are of; '' for none
 * @param levels in reading order
 * @returns null when the question is none of the study's, or is told by options
 */
export function questionDrawn(
  { study, results, bulk, plan }: AnalysisRun,
  id: string,
  { by, levels }: { readonly by: string; readonly levels: readonly QuestionLevel[] },
  language: Language,
): DrawnFigure | null {
  const at = study.questions.findIndex((question) => question.id === id);
  const question = study.questions[at];
  if (question?.answer.kind !== 'scale' || !hasFiveSteps(question.answer, study.scales)) return null;
  const { scale } = question.answer;
  const steps = study.scales.find((each) => each.id === scale)?.steps ?? [];
  const figures = [
    ...results.questions.filter(({ variable }) => variable === id),
    ...bulk.breakdowns.filter((each) => each.variable === id && each.by === by),
  ];
  const weighted = results.weights.scheme !== 'unweighted';
  // A question's id may hold what an address or an attribute may not.
  const figure = questionFigure(`question-${at + 1}`, figures, steps, levels, weighted, plan.quotes.minimumCell);
  return drawnFigure(figure, language, question.present[language]);
}

/** What a question that has no figure of five steps is told by; null where it has one. */
export function optionsOf({ study }: AnalysisRun, { answer }: AnalysisRun['study']['questions'][number]): Level[] | null {
  return hasFiveSteps(answer, study.scales) ? null : answerOptions(answer, study.scales);
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
