import type { Token } from '../text/token.js';
import { marksOf } from './word-marks.js';
import { isWord, type SlotIndex, type SlotSet } from './word-slots.js';

/** Where nothing negates a word. */
export const notNegated = -2;

/** The words of a sentence, as programs are run over them. */
export interface PlacedWords {
  /** Position of each word among the answer's tokens. */
  readonly tokens: readonly number[];
  readonly words: readonly SlotSet[];
  /** For a word under a negation the place of the negating word in `words` (-1 when it is none of them); `notNegated`
   * for other words. */
  readonly negatedBy: readonly number[];
  /** The marks that each word bears, as bits. */
  readonly marks: readonly number[];
}

/** The words of a sentence of an answer. */
export interface SentenceWords extends PlacedWords {
  /** All that the words fill together. */
  readonly filled: SlotSet;
}

/** The words of each sentence of an answer, in order; a sentence without words has none. */
export function sentencesOf(tokens: readonly Token[], index: SlotIndex): SentenceWords[] {
  const sentences: SentenceWords[] = [];
  for (let at = 0; at < tokens.length;) {
    const sentence = tokens[at]!.sentence;
    const positions: number[] = [];
    const words: SlotSet[] = [];
    const marks: number[] = [];
    const filled = new Uint32Array(index.width);
    for (; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
      const token = tokens[at]!;
      if (!isWord(token)) continue;
      const word = index.filledBy(token);
      for (let i = 0; i < filled.length; i++) filled[i]! |= word[i]!;
      positions.push(at);
      words.push(word);
      marks.push(marksOf(token));
    }
    const negatedBy = positions.map((position) => {
      const { negated, negator } = tokens[position]!;
      return negated ? positions.indexOf(negator) : notNegated;
    });
    sentences.push({ tokens: positions, words, negatedBy, marks, filled });
  }
  return sentences;
}
