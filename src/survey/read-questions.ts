import type { NoticeList } from '../notices/notice-list.js';
import { hasLevel, type Categorical, type Predicate } from './categorical.js';
import { dontKnow, readQuestion, type QuestionAnswers } from './read-question.js';
import { readSegments } from './read-segments.js';
import type { Register } from './register.js';
import { segments } from './segment.js';
import type { Condition, Question, StudyDefinition } from './study-definition.js';

/**
 * Reads all closed questions and the segments. Where the answers to one question route another they are read first,
 * whatever the order of the questionnaire.
 *
 * @throws InputError 'column-missing'
 */
export function readQuestions(
  definition: StudyDefinition,
  register: Register,
  variables: ReadonlyMap<string, Categorical>,
  notices: NoticeList,
): { readonly questions: ReadonlyMap<string, QuestionAnswers>; readonly segment: Int8Array } {
  const { questions, scales, dontKnow: dontKnowWord } = definition;
  const read = new Map<string, QuestionAnswers>();
  let segment: Int8Array | undefined;
  const questionOf = (id: string): Question | undefined => questions.find((question) => question.id === id);
  // That no question waits for itself was seen to when the definition was parsed.
  const answersTo = (id: string): QuestionAnswers => {
    const known = read.get(id);
    if (known) return known;
    const answers = readQuestion(questionOf(id)!, register, holds, scales, dontKnowWord, notices);
    read.set(id, answers);
    return answers;
  };
  const segmentOf = (): Int8Array => (segment ??= readSegments(definition.segments, answersTo, register, notices));
  const holds = ({ variable: name, levels }: Condition): Predicate => {
    const variable = variables.get(name);
    if (variable) return hasLevel(variable, levels);
    const question = questionOf(name);
    if (question) return gaveAnswer(question, answersTo(name), levels, dontKnowWord);
    const of = segmentOf();
    return (respondent) => levels.includes(segments[of[respondent]!] ?? '');
  };
  return { questions: new Map(questions.map(({ id }) => [id, answersTo(id)])), segment: segmentOf() };
}

/** Whether respondents gave one of some answers to a question, or chose one of some of its options. */
function gaveAnswer(
  { answer }: Question,
  answers: QuestionAnswers,
  among: readonly string[],
  dontKnowWord: string,
): Predicate {
  if (answers.kind === 'several') {
    const options = answer.kind === 'several' ? answer.options : [];
    const chosen = answers.chosen.filter((_, k) => among.includes(options[k]!.column));
    return (respondent) => chosen.some((marks) => marks[respondent] === 1);
  }
  const codes = answers.kind === 'scale' ? answers.scores : answers.choices;
  const options = answer.kind === 'choice' ? answer.options : [];
  const allowed = new Set(among.map((value) => (
    value === dontKnowWord ? dontKnow : answers.kind === 'scale' ? Number(value) : options.findIndex(({ id }) => id === value) + 1)));
  return (respondent) => allowed.has(codes[respondent]!);
}
