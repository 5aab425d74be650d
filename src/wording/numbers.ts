import type { Language } from './language.js';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** A number with the language's decimal mark and thousands separator, such as 9.989 or 3,4. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const key = `${language}${decimals}`;
  const format = formats.get(key)
    ?? new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(value);
}

/** A share (0–1) as a percentage, such as '43,2 pct.' and '43.2%'. */
export function formatShare(share: number, language: Language, decimals = 1): string {
  return formatNumber(100 * share, language, decimals) + (language === 'da' ? ' pct.' : '%');
}

/** An interval of shares, such as '41,0-45,4 pct.' */
export function formatShareInterval(low: number, high: number, language: Language, decimals = 1): string {
  return `${formatNumber(100 * low, language, decimals)}–${formatShare(high, language, decimals)}`;
}

/** Words after one another, the last with 'og' or 'and' before it. */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}
