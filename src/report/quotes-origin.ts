import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import { questionLabel, type StudyLabels } from './study-labels.js';

/** From whom a group's quotes are, and what they answer: the note of the published studies. */
export interface QuotesOrigin {
  readonly code: 'quotes-origin';
  readonly group: Group;
  /** The closed question whose answers make the group, and those answers; absent where no question does. */
  readonly answered?: { readonly question: Label; readonly answers: readonly Label[] };
  /** The open questions. */
  readonly texts: readonly Label[];
}

/** @param run a whole run or a part, as `partsOfRun` gives it @param study of the whole run */
export function quotesOrigin({ plan: { segments: rule }, study: { texts } }: AnalysisRun, group: Group, study: StudyLabels): QuotesOrigin {
  const origin = { code: 'quotes-origin' as const, group, texts: texts.map(({ label }) => label) };
  if (rule.kind !== 'question' || group === 'all') return origin;
  const question = study.questions.find(({ id }) => id === rule.question);
  if (question?.answer.kind !== 'scale') return origin;
  const { scale } = question.answer;
  const steps = study.scales.find(({ id }) => id === scale)?.steps ?? [];
  const answers = rule[group].toSorted((a, b) => b - a).flatMap((score) => {
    const step = steps.find((each) => each.score === score);
    return step ? [step.label] : [];
  });
  return answers.length === 0 ? origin : { ...origin, answered: { question: questionLabel(study, rule.question), answers } };
}
