import type { Condition, Label, Question, StudyDefinition } from './study-definition.js';

/** Which of a question's two wordings a group of citizens met; `both` where some met one and some the other. */
export type QuestionTense = 'present' | 'past' | 'both';

type Tenses = Pick<StudyDefinition, 'tense' | 'variables'>;

/**
 * The wording in which a group of citizens met a question: as the level itself says, or else as all must have met it
 * whom the routing asks and who have the variable at all.
 *
 * @param study whom it asks in the past tense (nobody where it does not say), and its variables
 * @param by the variable that the group is a level of; '' for everybody
 */
export function questionTense(
  { present, past, only }: Question,
  { tense, variables }: Tenses,
  by = '',
  level = '',
): QuestionTense {
  if (!tense || (present.da === past.da && present.en === past.en)) return 'present';
  const grouped = variables.find(({ id }) => id === by);
  const conditions: readonly Condition[] = [
    ...only,
    ...(grouped?.only ?? []),
    ...(by === tense.variable ? [{ variable: by, levels: [level] }] : []),
  ];
  const sets = conditions.filter(({ variable }) => variable === tense.variable).map(({ levels }) => levels);
  const possible = sets[0]?.filter((each) => sets.every((levels) => levels.includes(each))) ?? [];
  if (possible.length === 0) return 'both';
  const inPast = possible.filter((each) => tense.past.includes(each)).length;
  return inPast === 0 ? 'present' : inPast === possible.length ? 'past' : 'both';
}

/** The words of a question to a group of citizens; to one that met both wordings, the present. */
export function questionWording(question: Question, study: Tenses, by = '', level = ''): Label {
  return questionTense(question, study, by, level) === 'past' ? question.past : question.present;
}
