import type { Phrase } from '../lexicon/text-lexicon.js';
import type { PlacedToken } from './sentences.js';

/** Phrases by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase[0]!;
    const same = table.get(first);
    if (same === undefined) table.set(first, [phrase]);
    else same.push(phrase);
  }
  return table;
}

/** Words of the longest phrase that stands at the index, token by token; 0 when none does. */
export function longestPhrase(phrases: PhraseIndex, tokens: readonly PlacedToken[], index: number): number {
  let longest = 0;
  for (const phrase of phrases.get(tokens[index]!.norm) ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => tokens[index + k]?.norm === word)) longest = phrase.length;
  }
  return longest;
}
