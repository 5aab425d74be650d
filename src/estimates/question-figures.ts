import { dontKnow, noAnswer, notAsked } from '../survey/read-question.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { Estimate } from './estimate.js';
import { estimateScore } from './estimate-score.js';
import { estimateShare } from './estimate-share.js';

export type Statistic = 'mean' | 'share' | 'net' | 'dont_know' | 'missing';

/** One figure of a closed question over everybody who was asked. */
export interface QuestionFigure {
  readonly variable: string;
  readonly statistic: Statistic;
  /** The score of a share, 'top2' or 'bottom2' of a net, the option's column; '' otherwise. */
  readonly category: string;
  /** Respondents who said 'ved ikke', and who carry weight. */
  readonly dontKnow: number;
  readonly estimate: Estimate;
}

/**
 * The figures of every closed question over all respondents, in the questionnaire's order: mean score, share of each
 * step (5 first), the two nets, and the shares of 'ved ikke' and of no answer. 'Ved ikke' and no answer are left out of the
 * base of means, shares and nets; those two have everybody who was asked as their base.
 */
export function questionFigures(survey: Survey, weights: Weights): QuestionFigure[] {
  return survey.definition.questions.flatMap((question) => {
    const answers = survey.questions.get(question.id)!;
    return answers.kind === 'scale'
      ? scaleFigures(question.id, answers.scores, weights, survey.definition.quotes.minimumCell)
      : severalFigures(question, answers, weights, survey.definition.quotes.minimumCell);
  });
}

function scaleFigures(variable: string, scores: Int8Array, weights: Weights, minimumCell: number): QuestionFigure[] {
  const answered = Uint8Array.from(scores, (score) => (score >= 1 ? 1 : 0));
  const asked = Uint8Array.from(scores, (score) => (score === notAsked ? 0 : 1));
  const unsure = scores.reduce((sum, score, i) => sum + (score === dontKnow && weights.values[i]! > 0 ? 1 : 0), 0);
  const figure = (statistic: Statistic, category: string, estimate: Estimate): QuestionFigure =>
    ({ variable, statistic, category, dontKnow: unsure, estimate });
  const share = (base: Uint8Array, has: (score: number) => boolean) =>
    estimateShare(weights, base, (i) => has(scores[i]!), minimumCell);
  return [
    figure('mean', '', estimateScore(weights, answered, (i) => scores[i]!, minimumCell)),
    ...[5, 4, 3, 2, 1].map((step) => figure('share', String(step), share(answered, (score) => score === step))),
    figure('net', 'top2', share(answered, (score) => score >= 4)),
    figure('net', 'bottom2', share(answered, (score) => score <= 2)),
    figure('dont_know', '', share(asked, (score) => score === dontKnow)),
    figure('missing', '', share(asked, (score) => score === noAnswer)),
  ];
}

function severalFigures(
  question: Survey['definition']['questions'][number],
  answers: { readonly answered: Uint8Array; readonly chosen: readonly Uint8Array[] },
  weights: Weights,
  minimumCell: number,
): QuestionFigure[] {
  if (question.answer.kind !== 'several') return [];
  return question.answer.options.map((option, k) => ({
    variable: question.id,
    statistic: 'share',
    category: option.column,
    dontKnow: 0,
    estimate: estimateShare(weights, answers.answered, (i) => answers.chosen[k]![i] === 1, minimumCell),
  }));
}
