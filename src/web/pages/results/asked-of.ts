import type { AnalysisRun } from '../../../use-cases/ports.js';
import { withinSentence } from '../../../wording/sentence-words.js';
import type { Wording } from '../../shown-share.js';

type Question = AnalysisRun['study']['questions'][number];

/** Who was asked a question; null when everybody was. */
export function askedOf({ study }: AnalysisRun, { only, except }: Question, wording: Wording): string | null {
  const { words, language } = wording;
  const textOf = ({ variable: id, levels }: Question['only'][number]): string => {
    const variable = study.variables.find((each) => each.id === id);
    const labels = levels.map((level) => variable?.levels.find((each) => each.id === level)?.label[language] ?? level);
    return `${withinSentence(variable?.label[language] ?? id)}: ${words.results.either(labels)}`;
  };
  const sentences = [
    ...(only.length === 0 ? [] : [words.results.only(only.map(textOf))]),
    ...(except.length === 0 ? [] : [words.results.except(except.map(textOf))]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
