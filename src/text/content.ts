import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Token } from './token.js';

/**
 * Whether an answer says anything: it has a word or an emoji, and its words are not, as a whole, one of the ways to
 * say nothing ("nej", "ved ikke", "ingen kommentarer").
 *
 * @param tokens of the answer
 */
export function hasContent(tokens: readonly Token[], lexicon: Pick<TextLexicon, 'emptyAnswers'>): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol' && kind !== 'number');
  return words.length > 0 && !lexicon.emptyAnswers.has(words.map(({ norm }) => norm).join(' '));
}
