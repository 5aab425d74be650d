import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** A question and its mean score as it is printed. */
interface ScoredQuestion {
  readonly question: string;
  readonly score: string;
}

/** What a figure of several questions with the same scale says. */
export interface JoinedQuestionWords {
  readonly question: string;
  /** From the lowest score to the highest; whether they differ is not said. */
  title(theme: string, least: ScoredQuestion, most: ScoredQuestion): string;
  /** @param base the bar's own name and n @param dontKnow citizens who said 'ved ikke' */
  label(question: string, base: string, dontKnow: number): string;
}

const ofBase = (base: string): string => /\((.*)\)/u.exec(base)?.[1] ?? base;

const words: Readonly<Record<Language, JoinedQuestionWords>> = {
  da: {
    question: 'Spørgsmål',
    title: (theme, least, most) => `${theme}. Scorer fra ${least.score} (»${least.question}«) til ${most.score} (»${most.question}«)`,
    label: (question, base, dontKnow) => `${question} (${ofBase(base)}; ved ikke: ${formatNumber(dontKnow, 'da')})`,
  },
  en: {
    question: 'Question',
    title: (theme, least, most) => `${theme}. Scores from ${least.score} (‘${least.question}’) to ${most.score} (‘${most.question}’)`,
    label: (question, base, dontKnow) => `${question} (${ofBase(base)}; don’t know: ${formatNumber(dontKnow, 'en')})`,
  },
};

export function joinedQuestionWords(language: Language): JoinedQuestionWords {
  return words[language];
}
