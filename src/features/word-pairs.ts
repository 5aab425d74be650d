import { NGrams } from 'natural/lib/natural/ngrams/index.js';

/** Each word with the one after it, as [first, second], by natural; fewer than two words give no pair. */
export function wordPairs<Word>(words: readonly Word[]): readonly (readonly [Word, Word])[] {
  // It cuts any array; its types name strings alone.
  return words.length < 2 ? [] : NGrams.ngrams(words as unknown as string[], 2) as unknown as [Word, Word][];
}
