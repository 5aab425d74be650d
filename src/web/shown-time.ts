import type { Language } from '../wording/language.js';

const formats = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
} as const;

/** A moment in the machine's own time, such as '22. nov. 2026 20.12'. @param at ISO 8601 */
export function shownTime(at: string, language: Language): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : formats[language].format(moment);
}
