import type { Language } from './language.js';
import { methodWordsDa, type MethodWords } from './method-words-da.js';
import { methodWordsEn } from './method-words-en.js';

/** Headings and texts of a report's method appendix. */
export function methodWords(language: Language): MethodWords {
  return { da: methodWordsDa, en: methodWordsEn }[language];
}
