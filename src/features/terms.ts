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
  /** The words of a pair, as long as it is at hand in its answer. */
  readonly words?: readonly [Term, Term];
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
  for (let i = 0; i < tokens.length;) {
    const { sentence } = tokens[i]!;
    const words: Term[] = [];
    let isFirst = true;
    for (; i < tokens.length && tokens[i]!.sentence === sentence; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      // A sentence's first word has its capital from its place: its norm is what it would be elsewhere.
      const form = isFirst || token.form === token.norm ? token.norm : undefined;
      isFirst = false;
      if (!isKept(token.norm)) continue;
      const word: Term = { key: token.lemma, form: form ?? token.form.normalize('NFC'), kind: 'word' };
      words.push(word);
      terms.push(word);
      for (const part of token.parts) {
        if (isKept(part)) terms.push({ key: part, form: part, kind: 'part' });
      }
    }
    for (const pair of wordPairs(words)) terms.push(new Pair(pair));
  }
  return terms;
}

/** A pair puts its texts together only where they are asked for: most pairs are known by a hash of their words'. */
class Pair implements Term {
  readonly kind = 'pair';
  readonly words: readonly [Term, Term];

  constructor(words: readonly [Term, Term]) {
    this.words = words;
  }

  get key(): string {
    return `${this.words[0].key} ${this.words[1].key}`;
  }

  get form(): string {
    return `${this.words[0].form} ${this.words[1].form}`;
  }
}

function hasTwoCharacters(word: string): boolean {
  return word.length > 2 || (word.length === 2 && word.codePointAt(0)! <= 0xffff);
}
