import type { Language } from '../wording/language.js';

/** A moment (ISO 8601) as a reader on this machine writes it: day and time of day. */
export function shownMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
