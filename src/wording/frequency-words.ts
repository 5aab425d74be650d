import type { Language } from './language.js';
import { formatShare } from './numbers.js';

/**
 * Words for how common a theme is in a group, by its weighted share (0–1): a word holds from its limit up to the next
 * one. The limits are a convention of this program; the share and its interval always stand beside the word.
 */
export const frequencyLimits = [
  { from: 0.25, da: 'mange', en: 'many' },
  { from: 0.1, da: 'flere', en: 'several' },
  { from: 0.04, da: 'nogle', en: 'some' },
  { from: 0, da: 'få', en: 'few' },
] as const;

/** @param share 0–1 */
export function frequencyWord(share: number, language: Language): string {
  return (frequencyLimits.find(({ from }) => share >= from) ?? frequencyLimits[3])[language];
}

/** The limits in words: 'mange (mindst 25 pct.), …, få (under 4 pct.)'. */
export function frequencyLegend(language: Language): string {
  const [atLeast, under] = language === 'da' ? ['mindst', 'under'] : ['at least', 'under'];
  return frequencyLimits.map((limit, i) => {
    const above = frequencyLimits[i - 1];
    return limit.from === 0 && above
      ? `${limit[language]} (${under} ${formatShare(above.from, language, 0)})`
      : `${limit[language]} (${atLeast} ${formatShare(limit.from, language, 0)})`;
  }).join(', ');
}
