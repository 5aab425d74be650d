import type { Language } from './language.js';
import { formatList, formatNumber, formatShare } from './numbers.js';

interface ResponseCurveWords {
  readonly dayHead: string;
  /** @param at a day, or a day and time, that begins with YYYY-MM-DD */
  day(at: string): string;
  title(rate: number): string;
  description(contacts: readonly string[]): string;
  base(invited: number): string;
}

const parts = (at: string): [number, number] => [Number(at.slice(8, 10)), Number(at.slice(5, 7))];

const words: Readonly<Record<Language, ResponseCurveWords>> = {
  da: {
    dayHead: 'Dag',
    day: (at) => `${parts(at).join('.')}.`,
    title: (rate) => `Ved periodens slutning havde ${formatShare(rate, 'da')} af de inviterede svaret`,
    description: (contacts) =>
      `Linje med andelen, der har svaret til og med hver dag. Markeret: ${formatList(contacts, 'da')}.`,
    base: (invited) => `Andel i pct. af ${formatNumber(invited, 'da')} inviterede. De stiplede linjer er henvendelser.`,
  },
  en: {
    dayHead: 'Day',
    day: (at) => parts(at).join('/'),
    title: (rate) => `At the end of the period ${formatShare(rate, 'en')} of those invited had answered`,
    description: (contacts) =>
      `A line of the share who have answered up to each day. Marked: ${formatList(contacts, 'en')}.`,
    base: (invited) => `Share in per cent of ${formatNumber(invited, 'en')} invited. The dashed lines are contacts.`,
  },
};

/** What the curve of answers by day says. */
export function responseCurveWords(language: Language): ResponseCurveWords {
  return words[language];
}
