import type { Apart } from '../figures/figure.js';
import type { Language } from './language.js';

const signs: Readonly<Record<Apart, string>> = { higher: '↑', lower: '↓' };
const words: Readonly<Record<Language, Readonly<Record<Apart, string>>>> = {
  da: { higher: 'højere', lower: 'lavere' },
  en: { higher: 'higher', lower: 'lower' },
};

/** The mark of a level that differs from the others: '↑ højere'. */
export function apartText(apart: Apart, language: Language): string {
  return `${signs[apart]} ${words[language][apart]}`;
}

/** What the marks mean. */
export function apartNote(language: Language): string {
  return language === 'da'
    ? '↑ højere, ↓ lavere: Scoren adskiller sig fra de øvriges under ét (t-test, Benjamini-Hochberg, 5 pct.-niveau).'
    : '↑ higher, ↓ lower: the score differs from that of the others together (t test, Benjamini–Hochberg, 5% level).';
}
