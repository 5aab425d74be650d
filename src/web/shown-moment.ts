import type { Language } from '../wording/language.js';

/** A moment (ISO 8601) as a reader on this machine writes it: day and time of day. */
export function shownMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}

/** A day (YYYY-MM-DD) in words. */
export function shownDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}
