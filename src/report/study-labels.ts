import type { StudyWords } from '../analysis/run.js';
import { questionWording } from '../survey/question-wording.js';
import type { Label } from '../survey/study-definition.js';

/** What a report needs of the study's own words; an id stands where there are none. */
export type StudyLabels = Pick<StudyWords, 'variables' | 'scales' | 'questions' | 'texts' | 'tense'>;

export function variableLabel(study: StudyLabels, id: string): Label {
  return study.variables.find((variable) => variable.id === id)?.label ?? sameIn(id);
}

/** A question as all met it who were asked; in the present tense where some met it in the past. */
export function questionLabel(study: StudyLabels, id: string): Label {
  const question = study.questions.find((each) => each.id === id);
  return question ? questionWording(question, study) : sameIn(id);
}

export function textQuestionLabel(study: StudyLabels, id: string): Label {
  return study.texts.find((question) => question.id === id)?.label ?? sameIn(id);
}

function sameIn(text: string): Label {
  return { da: text, en: text };
}
