import type { Asked } from '../figures/figure.js';
import type { Language } from './language.js';
import { formatList } from './numbers.js';
import { asSentence, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

/** How a question was put, and to whom in the past tense. */
export function askedText({ present, past }: Asked, language: Language): string {
  const put = quote(present[language], language);
  if (!past) return language === 'da' ? asSentence(`Spurgt: ${put}`) : asSentence(`Asked: ${put}`);
  const levels = formatList(past.levels.map((label) => label[language]), language);
  const who = `${withinSentence(past.variable[language])}: ${levels}`;
  const earlier = quote(past.text[language], language);
  return language === 'da'
    ? `${asSentence(`Spurgt i nutid: ${put}`)} ${asSentence(`Spurgt i datid (${who}): ${earlier}`)}`
    : `${asSentence(`Asked in the present tense: ${put}`)} `
      + asSentence(`Asked in the past tense (${who}): ${earlier}`);
}
