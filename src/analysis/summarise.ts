import { estimateScore } from '../estimates/estimate-score.js';
import { estimateShare } from '../estimates/estimate-share.js';
import { dontKnow } from '../survey/read-question.js';
import type { Survey } from '../survey/survey.js';
import { weigh, type Weights } from '../weighting/weights.js';
import type { CountedAnswer } from './coded-of-run.js';
import type { GroupDomain } from './groups.js';
import type { GroupSummary, Response, Satisfaction, WeightSummary } from './run.js';

export function summariseResponse(survey: Survey): Response {
  const complete = survey.complete.reduce((sum, each) => sum + each, 0);
  const population = survey.strata?.population.cells.reduce((sum, cell) => sum + cell.population, 0);
  return {
    rowsRead: survey.rowsRead,
    excluded: survey.excluded.length,
    respondents: survey.count,
    complete,
    partial: survey.count - complete,
    answers: survey.answers.length,
    ...(population !== undefined && { population }),
    ...(survey.sampleSize !== undefined && { sample: survey.sampleSize }),
  };
}

export function summariseWeights(weights: Weights): WeightSummary {
  const { scheme, n, sum, effectiveN, designEffect, smallest, largest, strata } = weights;
  return { scheme, n, sum, effectiveN, designEffect, smallest, largest, ...(strata && { strata }) };
}

/**
 * The satisfaction question that the segments come from, weighted and unweighted; undefined when there is none.
 *
 * @param domain 1 for each respondent whom the figures are of; by default everybody
 */
export function summariseSatisfaction(
  survey: Survey, weights: Weights, domain: Uint8Array = new Uint8Array(survey.count).fill(1),
): Satisfaction | undefined {
  const { definition } = survey;
  const rule = definition.segments;
  if (rule.kind !== 'question') return undefined;
  const question = definition.questions.find(({ id }) => id === rule.question)!;
  const answers = survey.questions.get(question.id)!;
  if (answers.kind !== 'scale' || question.answer.kind !== 'scale') return undefined;
  const { scores } = answers;
  const { scale } = question.answer;
  const minimum = definition.quotes.minimumCell;
  const answered = Uint8Array.from(scores, (score, i) => (score >= 1 ? domain[i]! : 0));
  // Of the same citizens as the weighted: where only complete answers carry weight, the partial are in neither.
  const equal = weigh(survey, 'unweighted');
  const share = (has: (score: number) => boolean) => ({
    weighted: estimateShare(weights, answered, (i) => has(scores[i]!), minimum),
    unweighted: estimateShare(equal, answered, (i) => has(scores[i]!), minimum),
  });
  return {
    question: { present: question.present, past: question.past },
    steps: definition.scales.find(({ id }) => id === scale)!.steps.map(({ score, label }) =>
      ({ score, label, ...share((given) => given === score) })),
    score: {
      weighted: estimateScore(weights, answered, (i) => scores[i]!, minimum),
      unweighted: estimateScore(equal, answered, (i) => scores[i]!, minimum),
    },
    top: share((given) => rule.satisfied.includes(given)),
    dontKnow: scores.reduce((sum, score, i) => sum + (domain[i] && score === dontKnow && weights.values[i]! > 0 ? 1 : 0), 0),
  };
}

/** Masks over respondents: who wrote, whose answer counts in the base of themes, whose is in another language. */
interface Writers {
  readonly wrote: Uint8Array;
  readonly withContent: Uint8Array;
  readonly otherLanguage: Uint8Array;
}

function writersOf(count: number, read: readonly CountedAnswer[]): Writers {
  const wrote = new Uint8Array(count);
  const withContent = new Uint8Array(count);
  const otherLanguage = new Uint8Array(count);
  for (const { answer, hasContent, inBase } of read) {
    wrote[answer.respondent] = 1;
    if (inBase) withContent[answer.respondent] = 1;
    else if (hasContent) otherLanguage[answer.respondent] = 1;
  }
  return { wrote, withContent, otherLanguage };
}

const both = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((each, i) => each & b[i]!);
const counted = (mask: Uint8Array): number => mask.reduce((sum, each) => sum + each, 0);

export function summariseGroups(
  survey: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  read: readonly CountedAnswer[],
): GroupSummary[] {
  const { wrote, withContent, otherLanguage } = writersOf(survey.count, read);
  return groups.map(({ group, members }) => ({
    group,
    respondents: counted(members),
    writers: counted(both(members, wrote)),
    withContent: counted(both(members, withContent)),
    otherLanguage: counted(both(members, otherLanguage)),
    writing: estimateShare(weights, members, (i) => wrote[i] === 1, survey.definition.quotes.minimumCell),
  }));
}
