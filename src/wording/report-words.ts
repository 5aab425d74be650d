import type { Language } from './language.js';
import { reportWordsDa, type ReportWords } from './report-words-da.js';
import { reportWordsEn } from './report-words-en.js';

/** Headings, captions and notes of a report. */
export function reportWords(language: Language): ReportWords {
  return { da: reportWordsDa, en: reportWordsEn }[language];
}
