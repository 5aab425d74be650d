import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the command `contrast` says. */
interface ContrastCliWords {
  /** Who was compared, and how many of the terms differ. */
  compared(groups: { readonly a: string; readonly b: string; readonly nA: number; readonly nB: number; readonly tested: number; readonly held: number }): string;
  /** Answers that were left out. */
  left(withoutContent: number, otherLanguage: number): string;
  /** Everybody with another level. */
  rest: string;
  says(group: string, terms: readonly string[]): string;
}

const words: Readonly<Record<Language, ContrastCliWords>> = {
  da: {
    compared: ({ a, b, nA, nB, tested, held }) => `${a} (${formatNumber(nA, 'da')} borgere med svar) mod ${b} (${formatNumber(nB, 'da')}): `
      + `${formatNumber(held, 'da')} af ${formatNumber(tested, 'da')} ord og vendinger kan adskilles.`,
    left: (withoutContent, otherLanguage) => `Ikke med: ${formatNumber(withoutContent, 'da')} svar uden indhold og `
      + `${formatNumber(otherLanguage, 'da')} på andre sprog.`,
    rest: 'resten',
    says: (group, terms) => `  ${group}: ${terms.length === 0 ? '–' : terms.join(', ')}`,
  },
  en: {
    compared: ({ a, b, nA, nB, tested, held }) => `${a} (${formatNumber(nA, 'en')} citizens with an answer) against ${b} (${formatNumber(nB, 'en')}): `
      + `${formatNumber(held, 'en')} of ${formatNumber(tested, 'en')} words and phrases can be told apart.`,
    left: (withoutContent, otherLanguage) => `Left out: ${formatNumber(withoutContent, 'en')} answers without content and `
      + `${formatNumber(otherLanguage, 'en')} in other languages.`,
    rest: 'the rest',
    says: (group, terms) => `  ${group}: ${terms.length === 0 ? '–' : terms.join(', ')}`,
  },
};

export function contrastCliWords(language: Language): ContrastCliWords {
  return words[language];
}
