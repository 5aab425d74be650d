import { dayNumber } from './day-number.js';

export const minutesPerDay = 1_440;

/**
 * Minutes since 1970-01-01 00:00 of a date or a time, or undefined when there is no such moment: YYYY-MM-DD (its
 * beginning), YYYY-MM-DDTHH:MM, also with seconds, with a blank for T and with a zone. Times count as they are
 * written: all of a study's stand on one clock, and a zone is not converted.
 */
export function momentOf(text: string): number | undefined {
  const match = /^(\S{10})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  const day = match ? dayNumber(match[1]!) : undefined;
  if (!match || day === undefined) return undefined;
  const [hour, minute, second] = [Number(match[2] ?? 0), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  return day * minutesPerDay + hour * 60 + minute + second / 60;
}
