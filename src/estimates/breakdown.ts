import { segments, segmentVariable } from '../survey/segment.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';

/** What figures are broken down by: the level of each respondent. */
export interface Breakdown {
  readonly by: string;
  readonly levels: readonly string[];
  /** Position in `levels`; below 0 for none. */
  readonly codes: ArrayLike<number>;
}

/** What the closed questions are broken down by unless something else is asked for: variables, and the segment. */
export function usualBreakdowns({ variables, segments: rule }: StudyDefinition): string[] {
  const names = variables.filter(({ breakdown }) => breakdown !== false).map(({ id }) => id);
  return rule.kind === 'none' || names.includes('segment') ? names : [...names, 'segment'];
}

/** All that they can be broken down by: also other variables, and questions with one answer. */
export function possibleBreakdowns({ variables, questions, segments: rule }: StudyDefinition): string[] {
  return [...new Set([
    ...variables.map(({ id }) => id),
    ...(rule.kind === 'none' ? [] : ['segment']),
    ...questions.filter(({ answer }) => answer.kind !== 'several').map(({ id }) => id),
  ])];
}

/**
 * A breakdown by its name: a variable, `segment`, or a question with one answer, in that order where names meet.
 *
 * @param by one of `possibleBreakdowns`
 */
export function breakdownOf({ definition, count, variables, questions, segment }: Survey, by: string): Breakdown {
  const variable = variables.get(by);
  if (variable) return { by, levels: variable.levels.map(({ id }) => id), codes: variable.codes };
  if (by === 'segment' && definition.segments.kind !== 'none') {
    // Those who said 'ved ikke', gave no answer or were not asked stand last.
    const levels = segmentVariable.levels.map(({ id }) => id);
    return { by, levels, codes: segment.map((code) => (code < 0 ? segments.length : code)) };
  }
  const answers = questions.get(by);
  const { answer } = definition.questions.find(({ id }) => id === by)!;
  if (answers?.kind === 'choice' && answer.kind === 'choice') {
    return { by, levels: answer.options.map(({ id }) => id), codes: answers.choices.map((code) => code - 1) };
  }
  if (answers?.kind !== 'scale' || answer.kind !== 'scale') return { by, levels: [], codes: new Int8Array(count).fill(-1) };
  const { steps } = definition.scales.find(({ id }) => id === answer.scale)!;
  const codeOf = new Map(steps.map(({ score }, i) => [score, i]));
  return { by, levels: steps.map(({ score }) => String(score)), codes: answers.scores.map((score) => codeOf.get(score) ?? -1) };
}

/** Whether a question says nothing by a breakdown: each level is one answer to it, or one part of the answers. */
export function isMadeOf({ segments: rule, variables }: StudyDefinition, by: string, question: string): boolean {
  if (variables.some(({ id }) => id === by)) return false;
  return by === question || (by === 'segment' && rule.kind === 'question' && rule.question === question);
}
