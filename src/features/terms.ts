import type { Token } from '../text/token.js';
import { wordPairs } from './word-pairs.js';

/** One occurrence of a term in an answer. */
export interface Term {
  /** What is counted: a lemma, or two lemmas with a space between. */
  readonly key: string;
  /** How the answer wrote it; a compound's part stands as its lemma. */
  readonly form: string;
  /** A word, a part of a compound, or a pair of neighbouring words. */
  readonly kind: 'word' | 'part' | 'pair';
}

/**
 * The terms of one answer: the lemmas of its words, the parts of its compounds, and the pairs of neighbours among the
 * kept words of a sentence, in the order of the answer, sentence by sentence, pairs last.
 *
 * Kept are words of at least two characters that are not stop words; numbers, punctuation and the like are left out.
 * Two kept words with only left-out tokens between them are neighbours. A negated word is the same term as the word
 * itself: the negation is a word of its own and makes a pair with it.
 *
 * @param tokens of one answer, in its order
 * @param stopWords norms (lower case, NFC) of the words to leave out; parts are looked up in it too
 */
export function termsOf(tokens: readonly Token[], stopWords: ReadonlySet<string>): Term[] {
  const isKept = (word: string): boolean => hasTwoCharacters(word) && !stopWords.has(word);
  const terms: Term[] = [];
  for (const sentence of sentencesOf(tokens)) {
    const words: Term[] = [];
    const first = sentence.find((token) => token.kind === 'word');
    for (const token of sentence) {
      if (token.kind !== 'word' || !isKept(token.norm)) continue;
      // A sentence's first word has its capital from its place: its norm is what it would be elsewhere.
      const form = token === first ? token.norm : token.form.normalize('NFC');
      const word: Term = { key: token.lemma, form, kind: 'word' };
      words.push(word);
      terms.push(word);
      for (const part of token.parts) {
        if (isKept(part)) terms.push({ key: part, form: part, kind: 'part' });
      }
    }
    const forms = wordPairs(words.map((word) => word.form));
    wordPairs(words.map((word) => word.key)).forEach((pair, i) => {
      terms.push({ key: pair.join(' '), form: forms[i]!.join(' '), kind: 'pair' });
    });
  }
  return terms;
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: number | undefined;
  for (const token of tokens) {
    if (token.sentence !== current) {
      sentences.push([]);
      current = token.sentence;
    }
    sentences.at(-1)!.push(token);
  }
  return sentences;
}

function hasTwoCharacters(word: string): boolean {
  return word.length > 2 || (word.length === 2 && word.codePointAt(0)! <= 0xffff);
}
