import { notice, type Notice } from '../notices/notice.js';
import type { AnswerLanguage } from './language.js';

/**
 * Says how many answers are in other languages than the one that is coded, and in which, the most common first.
 *
 * @param languages of the answers
 * @returns no notice where there is nothing to say, else one
 */
export function otherLanguages(languages: Iterable<AnswerLanguage>, coded: AnswerLanguage): Notice[] {
  const counts = new Map<AnswerLanguage, number>();
  let n = 0;
  for (const language of languages) {
    if (language === coded) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    n++;
  }
  const ranked = [...counts].toSorted(([a, m], [b, k]) => k - m || (a < b ? -1 : 1)).map(([language]) => language);
  return n === 0 ? [] : [notice('info', 'answers-in-other-languages', { n, languages: ranked, coded })];
}
