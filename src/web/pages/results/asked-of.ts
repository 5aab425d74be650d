import { answerLabels } from '../../../exports/question-drawn.js';
import type { AnalysisRun, Group } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import { withinSentence } from '../../../wording/sentence-words.js';
import type { Wording } from '../../shown-share.js';

type Question = AnalysisRun['study']['questions'][number];
type Condition = Question['only'][number];

/** Who was asked a question; null when everybody was. */
export function askedOf(run: AnalysisRun, { only, except }: Question, wording: Wording): string | null {
  const { words } = wording;
  const textOf = (condition: Condition): string => conditionText(run, condition, wording);
  const sentences = [
    ...(only.length === 0 ? [] : [words.results.only(only.map(textOf))]),
    ...(except.length === 0 ? [] : [words.results.except(except.map(textOf))]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** A condition of a variable, of the answer to another question, or of the segment, which are looked for in that order. */
function conditionText(run: AnalysisRun, { variable: name, levels }: Condition, { words, language }: Wording): string {
  const variable = run.study.variables.find(({ id }) => id === name);
  if (variable) {
    const labels = levels.map((level) => variable.levels.find(({ id }) => id === level)?.label[language] ?? level);
    return `${withinSentence(variable.label[language])}: ${words.results.either(labels)}`;
  }
  const question = run.study.questions.find(({ id }) => id === name);
  if (!question) {
    return `${words.results.segment}: ${words.results.either(levels.map((level) => groupName(level as Group, language)))}`;
  }
  // What is no option of the question can only be 'ved ikke'.
  const labels = answerLabels(run, question, levels).map((label) => label?.[language] ?? words.results.dontKnow);
  return words.results.answered(words.results.either(labels), question.present[language]);
}
