import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Question } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import { breakdownOf, isMadeOf, usualBreakdowns, type Breakdown } from './breakdown.js';
import type { Estimate } from './estimate.js';
import { estimateScore } from './estimate-score.js';
import { estimateShare } from './estimate-share.js';
import { carriersIn } from './linearised.js';

export type Statistic = 'mean' | 'share' | 'net' | 'dont_know' | 'missing';

/** One figure of a closed question, over everybody who was asked or over those of one level of a variable. */
export interface QuestionFigure {
  readonly variable: string;
  readonly statistic: Statistic;
  /** The score or the option of a share, 'top2' or 'bottom2' of a net; '' otherwise. */
  readonly category: string;
  /** The variable (or `segment`, or another question) and level that the figure is of; '' for everybody. */
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
 * each breakdown. A question with a scale has its mean score and the share of each step, the highest first, and with
 * four steps or more the two nets; one with options the share of each option; both the shares of 'ved ikke' and of no
 * answer. 'Ved ikke' and no answer are left out of the base of means, shares and nets; 'ved ikke' is a share of those
 * who answered at all, no answer one of those who were asked.
 *
 * @param by names of breakdowns; by default the usual ones. The question that one is made of is not broken down by it
 */
export function questionFigures(
  survey: Survey,
  weights: Weights,
  by: readonly string[] = usualBreakdowns(survey.definition),
): QuestionFigure[] {
  const { definition } = survey;
  const everybody = carriersIn(weights, new Uint8Array(survey.count).fill(1));
  const slices = [
    { by: '', level: '', members: everybody },
    ...by.flatMap((name) => slicesOf(breakdownOf(survey, name), everybody)),
  ];
  const { minimumCell } = definition.quotes;
  return definition.questions.flatMap((question) => {
    const figuresOf = figuresFor(question, survey, weights, minimumCell);
    return slices.flatMap((slice) => (isMadeOf(definition, slice.by, question.id) ? [] : figuresOf(slice)));
  });
}

function slicesOf({ by, levels, codes }: Breakdown, members: Int32Array): Slice[] {
  return levels.map((level, code) => ({ by, level, members: members.filter((i) => codes[i] === code) }));
}

function figuresFor(
  { id: variable, answer }: Question,
  { definition, questions }: Survey,
  weights: Weights,
  minimumCell: number,
): (slice: Slice) => QuestionFigure[] {
  const answers = questions.get(variable)!;
  if (answers.kind === 'several') {
    const columns = answer.kind === 'several' ? answer.options.map(({ column }) => column) : [];
    return (slice) => severalFigures(variable, columns, answers, weights, slice, minimumCell);
  }
  const steps = answer.kind === 'scale' ? definition.scales.find(({ id }) => id === answer.scale)!.steps : [];
  const options = answer.kind === 'choice' ? answer.options : [];
  return answers.kind === 'scale'
    ? (slice) => singleFigures(variable, answers.scores, weights, slice, minimumCell, (own) => [
      own.mean(),
      ...steps.map(({ score }) => own.share(String(score), (each) => each === score)),
      ...(steps.length < 4 ? [] : [
        own.net('top2', (score) => score >= steps.length - 1),
        own.net('bottom2', (score) => score <= 2),
      ]),
    ])
    : (slice) => singleFigures(variable, answers.choices, weights, slice, minimumCell, (own) =>
      options.map(({ id }, k) => own.share(id, (choice) => choice === k + 1)));
}

/** The figures that may be made of those who gave one answer. */
interface AnsweredFigures {
  mean(): QuestionFigure;
  share(category: string, has: (code: number) => boolean): QuestionFigure;
  net(category: string, has: (code: number) => boolean): QuestionFigure;
}

/**
 * The figures of a question with one answer: those made of the answers, and of 'ved ikke' and no answer; none for a
 * level that was not asked at all.
 *
 * @param codes 1 and up for an answer, or noAnswer, dontKnow, notAsked
 */
function singleFigures(
  variable: string,
  codes: Int8Array | Int16Array,
  weights: Weights,
  { by, level, members }: Slice,
  minimumCell: number,
  ofAnswered: (own: AnsweredFigures) => QuestionFigure[],
): QuestionFigure[] {
  const asked = members.filter((i) => codes[i] !== notAsked);
  if (asked.length === 0 && by !== '') return [];
  const reacted = asked.filter((i) => codes[i] !== noAnswer);
  const answered = reacted.filter((i) => codes[i] !== dontKnow);
  const unsure = reacted.length - answered.length;
  const figure = (statistic: Statistic, category: string, estimate: Estimate): QuestionFigure =>
    ({ variable, statistic, category, by, level, dontKnow: unsure, estimate });
  const share = (base: Int32Array, has: (code: number) => boolean) =>
    estimateShare(weights, base, (i) => has(codes[i]!), minimumCell);
  return [
    ...ofAnswered({
      mean: () => figure('mean', '', estimateScore(weights, answered, (i) => codes[i]!, minimumCell)),
      share: (category, has) => figure('share', category, share(answered, has)),
      net: (category, has) => figure('net', category, share(answered, has)),
    }),
    figure('dont_know', '', share(reacted, (code) => code === dontKnow)),
    figure('missing', '', share(asked, (code) => code === noAnswer)),
  ];
}

function severalFigures(
  variable: string,
  columns: readonly string[],
  answers: Extract<QuestionAnswers, { kind: 'several' }>,
  weights: Weights,
  { by, level, members }: Slice,
  minimumCell: number,
): QuestionFigure[] {
  const answered = members.filter((i) => answers.answered[i] === 1);
  if (answered.length === 0 && by !== '') return [];
  return columns.map((category, k) => ({
    variable, statistic: 'share', category, by, level, dontKnow: 0,
    estimate: estimateShare(weights, answered, (i) => answers.chosen[k]![i] === 1, minimumCell),
  }));
}
