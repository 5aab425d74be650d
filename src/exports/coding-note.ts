import { codingCaution } from '../report/coding-caution.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import { cautionText } from '../wording/coding-words.js';
import type { Language } from '../wording/language.js';

/** How far the shares of a run's themes can be trusted, for a page that shows them. */
export function codingNote({ results }: AnalysisRun, language: Language): string {
  return cautionText(codingCaution(results), language);
}
