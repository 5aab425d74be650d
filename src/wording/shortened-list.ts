import type { Language } from './language.js';
import { formatList, formatNumber } from './numbers.js';

const shown = 12;

/** A list of names in quotation marks, the first twelve of a long one. */
export function shortenedList(names: readonly string[], language: Language): string {
  const quoted = names.slice(0, shown).map((name) => quote(name, language));
  const more = names.length - shown;
  if (more <= 0) return formatList(quoted, language);
  return formatList([...quoted, `${formatNumber(more, language)} ${language === 'da' ? 'andre' : 'more'}`], language);
}

/** A name as it stands in a file. */
export function quote(name: string, language: Language): string {
  return language === 'da' ? `»${name}«` : `“${name}”`;
}
