import { NGrams } from 'natural/lib/natural/ngrams/index.js';

/** Each word with the one after it, as [first, second], by natural; fewer than two words give no pair. */
export function wordPairs(words: readonly string[]): readonly (readonly [string, string])[] {
  return NGrams.ngrams([...words], 2) as [string, string][];
}
