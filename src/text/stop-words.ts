import { dan } from 'stopword';
import type { TextLexicon } from '../lexicon/text-lexicon.js';

/** The Danish list of the package `stopword`, words with meaning among them. */
export const functionWords: ReadonlySet<string> = new Set(dan);

/**
 * Danish stop words: the list of the package and the lexicon's own, without the words that the lexicon keeps because
 * they carry negation, quantity, valence or modality.
 *
 * @returns norms
 */
export function stopWords(lexicon: Pick<TextLexicon, 'stopWords' | 'keptWords'>): ReadonlySet<string> {
  return new Set([...functionWords, ...lexicon.stopWords].filter((word) => !lexicon.keptWords.has(word)));
}

/** Stop words where answers are gathered by what they are about: the words that say little of that are left out too. */
export function topicStopWords(
  lexicon: Pick<TextLexicon, 'stopWords' | 'keptWords' | 'unspecificWords'>,
): ReadonlySet<string> {
  return new Set([...stopWords(lexicon), ...lexicon.unspecificWords]);
}
