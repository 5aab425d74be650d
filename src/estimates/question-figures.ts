import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Question } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import { breakdownOf, isMadeOf, usualBreakdowns, type Breakdown } from './breakdown.js';
import type { Estimate } from './estimate.js';
import { oneWayTable } from './cross-table.js';
import { scoreEstimate } from './estimate-score.js';
import { shareEstimate } from './estimate-share.js';
import { carriersIn } from './linearised.js';
import { suppressComplements } from './suppress-complements.js';
import { tableMean } from './table-mean.js';

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
 * @param domain 1 for each respondent whom the figures are of; by default everybody. All others stay in the variance design
 */
export function questionFigures(
  survey: Survey,
  weights: Weights,
  by: readonly string[] = usualBreakdowns(survey.definition),
  domain: Uint8Array = new Uint8Array(survey.count).fill(1),
): QuestionFigure[] {
  const { definition } = survey;
  const everybody = carriersIn(weights, domain);
  const slices = [
    { by: '', level: '', members: everybody },
    ...by.flatMap((name) => slicesOf(breakdownOf(survey, name), everybody)),
  ];
  const { minimumCell } = definition.quotes;
  return definition.questions.flatMap((question) => {
    const figuresOf = figuresFor(question, survey, weights, minimumCell);
    const ofSlices = slices.flatMap((slice) => (isMadeOf(definition, slice.by, question.id) ? [] : figuresOf(slice)));
    return suppressComplements(ofSlices, minimumCell);
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
    return severalFigures(variable, columns, answers, weights, minimumCell);
  }
  if (answers.kind === 'choice') {
    const options = answer.kind === 'choice' ? answer.options : [];
    return singleFigures(variable, answers.choices, options.length, weights, minimumCell, (own) =>
      options.map(({ id }, k) => own.share(id, (choice) => choice === k + 1)));
  }
  const steps = answer.kind === 'scale' ? definition.scales.find(({ id }) => id === answer.scale)!.steps : [];
  return singleFigures(variable, answers.scores, steps.length, weights, minimumCell, (own) => [
    own.mean(),
    ...steps.map(({ score }) => own.share(String(score), (each) => each === score)),
    ...(steps.length < 4 ? [] : [
      own.net('top2', (score) => score >= steps.length - 1),
      own.net('bottom2', (score) => score <= 2),
    ]),
  ]);
}

/** The figures that may be made of those who gave one answer. */
interface AnsweredFigures {
  mean(): QuestionFigure;
  share(category: string, has: (code: number) => boolean): QuestionFigure;
  net(category: string, has: (code: number) => boolean): QuestionFigure;
}

/** Rows of a table of codes: the first of those who were not asked. */
const rowOf = (code: number): number => code - notAsked;

/**
 * The figures of a question with one answer: those made of the answers, and of 'ved ikke' and no answer; none for a
 * level that was not asked at all.
 *
 * @param codes 1 and up for an answer, or noAnswer, dontKnow, notAsked
 * @param highest the highest code
 */
function singleFigures(
  variable: string,
  codes: Int8Array | Int16Array,
  highest: number,
  weights: Weights,
  minimumCell: number,
  ofAnswered: (own: AnsweredFigures) => QuestionFigure[],
): (slice: Slice) => QuestionFigure[] {
  const rows = { codes: new Int32Array(codes).map(rowOf), count: rowOf(highest) + 1 };
  return ({ by, level, members }) => {
    const table = oneWayTable(weights, members, rows);
    if (table.counts[rowOf(notAsked)] === members.length && by !== '') return [];
    const unsure = table.counts[rowOf(dontKnow)]!;
    const figure = (statistic: Statistic, category: string, estimate: Estimate): QuestionFigure =>
      ({ variable, statistic, category, by, level, dontKnow: unsure, estimate });
    const mean = (inBase: (code: number) => boolean, valueOf: (code: number) => number) =>
      tableMean(weights, table, (row) => (inBase(row + notAsked) ? valueOf(row + notAsked) : undefined));
    const share = (inBase: (code: number) => boolean, has: (code: number) => boolean) =>
      shareEstimate(mean(inBase, (code) => (has(code) ? 1 : 0)), minimumCell);
    const answered = (code: number) => code >= 1;
    return [
      ...ofAnswered({
        mean: () => figure('mean', '', scoreEstimate(mean(answered, (code) => code), minimumCell, highest)),
        share: (category, has) => figure('share', category, share(answered, has)),
        net: (category, has) => figure('net', category, share(answered, has)),
      }),
      figure('dont_know', '', share((code) => answered(code) || code === dontKnow, (code) => code === dontKnow)),
      figure('missing', '', share((code) => code !== notAsked, (code) => code === noAnswer)),
    ];
  };
}

function severalFigures(
  variable: string,
  columns: readonly string[],
  answers: Extract<QuestionAnswers, { kind: 'several' }>,
  weights: Weights,
  minimumCell: number,
): (slice: Slice) => QuestionFigure[] {
  const options = columns.map((category, k) => ({
    category,
    marks: { codes: new Int32Array(answers.chosen[k]!).map((mark, i) => (answers.answered[i] === 1 ? mark : -1)), count: 2 },
  }));
  return ({ by, level, members }) => options.flatMap(({ category, marks }): QuestionFigure[] => {
    const table = oneWayTable(weights, members, marks);
    if (table.n === 0 && by !== '') return [];
    const estimate = shareEstimate(tableMean(weights, table, (mark) => mark), minimumCell);
    return [{ variable, statistic: 'share', category, by, level, dontKnow: 0, estimate }];
  });
}
