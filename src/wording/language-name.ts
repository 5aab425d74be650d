import type { Language } from './language.js';
import { formatList } from './numbers.js';

/**
 * What a language is called: `engelsk`, `English`.
 *
 * @param code ISO 639-1; `und` for a language that nobody knows
 * @returns the code itself where it has no name
 */
export function languageName(code: string, language: Language): string {
  if (code === 'und') return language === 'da' ? 'et ukendt sprog' : 'an unknown language';
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Names after one another, the first six of many. */
export function languageNames(codes: readonly string[], language: Language): string {
  const names = codes.slice(0, 6).map((code) => languageName(code, language));
  return formatList(codes.length > 6 ? [...names, language === 'da' ? 'andre sprog' : 'other languages'] : names, language);
}
