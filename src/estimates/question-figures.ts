import type { Categorical } from '../survey/categorical.js';
import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Question } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { Estimate } from './estimate.js';
import { oneWayTable } from './cross-table.js';
import { scoreEstimate } from './estimate-score.js';
import { shareEstimate } from './estimate-share.js';
import { carriersIn } from './linearised.js';
import { tableMean } from './table-mean.js';

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
    const figuresIn = answers.kind === 'scale'
      ? scaleFigures(question.id, answers.scores, weights, minimumCell)
      : severalFigures(question, answers, weights, minimumCell);
    return slices.flatMap(figuresIn);
  });
}

function slicesOf(by: string, { levels, codes }: Categorical, members: Int32Array): Slice[] {
  return levels.map(({ id: level }, code) => ({ by, level, members: members.filter((i) => codes[i] === code) }));
}

/** Rows of a table of scores: those with code 0 were not asked. */
const rowOf = (score: number): number => score - notAsked;

/** The figures of one slice; none for a level that was not asked the question at all. */
function scaleFigures(
  variable: string,
  scores: Int8Array,
  weights: Weights,
  minimumCell: number,
): (slice: Slice) => QuestionFigure[] {
  const rows = { codes: new Int32Array(scores).map(rowOf), count: rowOf(5) + 1 };
  return ({ by, level, members }) => {
    const table = oneWayTable(weights, members, rows);
    const unsure = table.counts[rowOf(dontKnow)]!;
    if (table.counts[rowOf(notAsked)] === members.length && by !== '') return [];
    const figure = (statistic: Statistic, category: string, estimate: Estimate): QuestionFigure =>
      ({ variable, statistic, category, by, level, dontKnow: unsure, estimate });
    const mean = (inBase: (score: number) => boolean, valueOf: (score: number) => number) =>
      tableMean(weights, table, (row) => (inBase(row + notAsked) ? valueOf(row + notAsked) : undefined));
    const share = (inBase: (score: number) => boolean, has: (score: number) => boolean) =>
      shareEstimate(mean(inBase, (score) => (has(score) ? 1 : 0)), minimumCell);
    const answered = (score: number) => score >= 1;
    const reacted = (score: number) => answered(score) || score === dontKnow;
    const asked = (score: number) => score !== notAsked;
    return [
      figure('mean', '', scoreEstimate(mean(answered, (score) => score), minimumCell)),
      ...[5, 4, 3, 2, 1].map((step) => figure('share', String(step), share(answered, (score) => score === step))),
      figure('net', 'top2', share(answered, (score) => score >= 4)),
      figure('net', 'bottom2', share(answered, (score) => score <= 2)),
      figure('dont_know', '', share(reacted, (score) => score === dontKnow)),
      figure('missing', '', share(asked, (score) => score === noAnswer)),
    ];
  };
}

function severalFigures(
  { id: variable, answer }: Question,
  answers: Extract<QuestionAnswers, { kind: 'several' }>,
  weights: Weights,
  minimumCell: number,
): (slice: Slice) => QuestionFigure[] {
  if (answer.kind !== 'several') return () => [];
  const options = answer.options.map(({ column }, k) => ({
    category: column,
    marks: { codes: new Int32Array(answers.chosen[k]!).map((mark, i) => (answers.answered[i] === 1 ? mark : -1)), count: 2 },
  }));
  return ({ by, level, members }) => options.flatMap(({ category, marks }): QuestionFigure[] => {
    const table = oneWayTable(weights, members, marks);
    if (table.n === 0 && by !== '') return [];
    const estimate = shareEstimate(tableMean(weights, table, (mark) => mark), minimumCell);
    return [{ variable, statistic: 'share', category, by, level, dontKnow: 0, estimate }];
  });
}
