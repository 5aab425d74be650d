import type { Language } from './language.js';
import { nonResponseWordsDa, type NonResponseWords } from './non-response-words-da.js';
import { nonResponseWordsEn } from './non-response-words-en.js';

/** Names, sentences and notes of the non-response analysis. */
export function nonResponseWords(language: Language): NonResponseWords {
  return { da: nonResponseWordsDa, en: nonResponseWordsEn }[language];
}
