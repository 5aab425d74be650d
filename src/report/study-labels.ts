import type { StudyWords } from '../analysis/run.js';
import type { Label } from '../survey/study-definition.js';

/** What a report needs of the study's own words; an id stands where there are none. */
export type StudyLabels = Pick<StudyWords, 'variables' | 'questions' | 'texts'>;

export function variableLabel(study: StudyLabels, id: string): Label {
  return study.variables.find((variable) => variable.id === id)?.label ?? sameIn(id);
}

export function questionLabel(study: StudyLabels, id: string): Label {
  return study.questions.find((question) => question.id === id)?.present ?? sameIn(id);
}

export function textQuestionLabel(study: StudyLabels, id: string): Label {
  return study.texts.find((question) => question.id === id)?.label ?? sameIn(id);
}

function sameIn(text: string): Label {
  return { da: text, en: text };
}
