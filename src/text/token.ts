import type { SpellingReading } from './spelling.js';

export type TokenKind = 'word' | 'number' | 'link' | 'email' | 'emoji' | 'punctuation' | 'symbol';

/** One token of an answer. Offsets are UTF-16 positions in the untouched answer: `answer.slice(start, end) === form`. */
export interface Token {
  readonly form: string;
  /** The form in lower case and NFC: what is looked up. */
  readonly norm: string;
  /** The word's base form; the stem of a word that the dictionary does not know, which may be no Danish word. */
  readonly lemma: string;
  /**
   * Lemmas of a compound's parts, first part first; empty when the word is not a compound. The first of two tokens
   * that the writer should have joined (`sags behandler`) has the lemma and the parts of the whole, the second its own.
   */
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Which sentence of the answer, from 0. */
  readonly sentence: number;
  /** Whether the token stands in the scope of a negation. */
  readonly negated: boolean;
  /** Position of the token that negates it among the answer's tokens; -1 where nothing does. */
  readonly negator: number;
  /** On which side of a turn such as `men` or `bortset fra` it stands; the turning words belong to the side after. */
  readonly contrast: ContrastSide;
  readonly kind: TokenKind;
  /** What an unknown word was read as: lemma and parts are those of that. */
  readonly spelling?: SpellingReading | undefined;
}

export type ContrastSide = 'none' | 'before' | 'after';

/** Reads an answer into its tokens. The same answer gives the same tokens whatever was read before it. */
export type ReadText = (answer: string) => Token[];
