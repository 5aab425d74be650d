import type { Categorical } from '../survey/categorical.js';
import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Question } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { Estimate } from './estimate.js';
import { estimateScore } from './estimate-score.js';
import { estimateShare } from './estimate-share.js';
import { carriersIn } from './linearised.js';
import { suppressComplements } from './suppress-complements.js';

export type Statistic = 'mean' | 'share' | 'net' | 'dont_know' | 'missing';

/** One figure of a closed question, over everybody who was asked or over those of one level of a variable. */
export interface QuestionFigure {
  readonly variable: string;
  readonly statistic: Statistic;
  /** The score of a share, 'top2' or 'bottom2' of a net, the option's column; '' otherwise. */
  readonly category: string;
  /** The variable and level that the figure is of; '' for everybody. */
  readonly by: string;
  readonly level: string;
  /** Respondents who said 'ved ikke', and who carry weight. */
  readonly dontKnow: number;
  readonly estimate: Estimate;
}

/** Respondents that figures are of, as positions of those who carry weight. */
interface Slice {
  readonly by: string;
  readonly level: string;
  readonly members: Int32Array;
}

/**
 * The figures of every closed question in the questionnaire's order, over all respondents and then over each level of
 * each variable: mean score, share of each step (5 first), the two nets, and the shares of 'ved ikke' and of no answer.
 * 'Ved ikke' and no answer are left out of the base of means, shares and nets; 'ved ikke' is a share of those who
 * answered at all, no answer one of those who were asked.
 *
 * @param by variables to break down by; by default all of the study's
 */
export function questionFigures(
  survey: Survey,
  weights: Weights,
  by: readonly string[] = survey.definition.variables.map(({ id }) => id),
): QuestionFigure[] {
  const everybody = carriersIn(weights, new Uint8Array(survey.count).fill(1));
  const slices = [
    { by: '', level: '', members: everybody },
    ...by.flatMap((id) => slicesOf(id, survey.variables.get(id)!, everybody)),
  ];
  const { minimumCell } = survey.definition.quotes;
  return survey.definition.questions.flatMap((question) => {
    const answers = survey.questions.get(question.id)!;
    return suppressComplements(slices.flatMap((slice) => answers.kind === 'scale'
      ? scaleFigures(question.id, answers.scores, weights, slice, minimumCell)
      : severalFigures(question, answers, weights, slice, minimumCell)), minimumCell);
  });
}

function slicesOf(by: string, { levels, codes }: Categorical, members: Int32Array): Slice[] {
  return levels.map(({ id: level }, code) => ({ by, level, members: members.filter((i) => codes[i] === code) }));
}

/** None for a level that was not asked the question at all. */
function scaleFigures(
  variable: string,
  scores: Int8Array,
  weights: Weights,
  { by, level, members }: Slice,
  minimumCell: number,
): QuestionFigure[] {
  const asked = members.filter((i) => scores[i] !== notAsked);
  if (asked.length === 0 && by !== '') return [];
  const reacted = asked.filter((i) => scores[i] !== noAnswer);
  const answered = reacted.filter((i) => scores[i] !== dontKnow);
  const unsure = reacted.length - answered.length;
  const figure = (statistic: Statistic, category: string, estimate: Estimate): QuestionFigure =>
    ({ variable, statistic, category, by, level, dontKnow: unsure, estimate });
  const share = (base: Int32Array, has: (score: number) => boolean) =>
    estimateShare(weights, base, (i) => has(scores[i]!), minimumCell);
  return [
    figure('mean', '', estimateScore(weights, answered, (i) => scores[i]!, minimumCell)),
    ...[5, 4, 3, 2, 1].map((step) => figure('share', String(step), share(answered, (score) => score === step))),
    figure('net', 'top2', share(answered, (score) => score >= 4)),
    figure('net', 'bottom2', share(answered, (score) => score <= 2)),
    figure('dont_know', '', share(reacted, (score) => score === dontKnow)),
    figure('missing', '', share(asked, (score) => score === noAnswer)),
  ];
}

function severalFigures(
  { id: variable, answer }: Question,
  answers: Extract<QuestionAnswers, { kind: 'several' }>,
  weights: Weights,
  { by, level, members }: Slice,
  minimumCell: number,
): QuestionFigure[] {
  const answered = members.filter((i) => answers.answered[i] === 1);
  if (answer.kind !== 'several' || (answered.length === 0 && by !== '')) return [];
  return answer.options.map(({ column: category }, k) => ({
    variable, statistic: 'share', category, by, level, dontKnow: 0,
    estimate: estimateShare(weights, answered, (i) => answers.chosen[k]![i] === 1, minimumCell),
  }));
}
