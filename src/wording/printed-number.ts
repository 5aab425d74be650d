import type { Language } from './language.js';

/** A number as a table prints it, and how it is printed. */
export interface PrintedNumber {
  /** A share as 0–1. */
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** What stands after it, such as '*' for an uncertain figure. */
  readonly mark: string;
}

const marks = { da: { group: '.', decimal: ',', percent: ' pct.' }, en: { group: ',', decimal: '.', percent: '%' } } as const;

/** The number that a cell prints, such as 0.432 of '43,2 pct.*'; null where it prints none, as 'under 5'. */
export function printedNumber(text: string, language: Language): PrintedNumber | null {
  const { group, decimal, percent } = marks[language];
  const [, body, mark] = /^(.*?)(\*?)$/u.exec(text)!;
  const isPercent = body!.endsWith(percent);
  const digits = isPercent ? body!.slice(0, -percent.length) : body!;
  const [whole = '', fraction = '', ...more] = digits.replace(/^[-−]/u, '').split(decimal);
  const groups = whole.split(group);
  const grouped = groups.every((part, i) => /^\d+$/u.test(part) && (i === 0 || part.length === 3));
  if (more.length > 0 || !grouped || !(fraction === '' ? !digits.includes(decimal) : /^\d+$/u.test(fraction))) return null;
  const sign = /^[-−]/u.test(digits) ? -1 : 1;
  // Read as a decimal: dividing by 100 would give 0.43200000000000005.
  const value = sign * Number(`${groups.join('')}.${fraction}e${isPercent ? -2 : 0}`);
  return { value, decimals: fraction.length, percent: isPercent, mark: mark! };
}

/** The ends of an interval that a cell prints, such as '41,0–45,4 pct.'; null where it prints none. */
export function printedInterval(text: string, language: Language): readonly [PrintedNumber, PrintedNumber] | null {
  const { percent } = marks[language];
  const [low, high, ...more] = text.split('–');
  if (low === undefined || high === undefined || more.length > 0 || low === '') return null;
  const ends = [printedNumber(high.endsWith(percent) ? low + percent : low, language), printedNumber(high, language)] as const;
  return ends[0] && ends[1] ? [ends[0], ends[1]] : null;
}
