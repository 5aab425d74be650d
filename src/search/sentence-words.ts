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
  /** All that the words fill together; until the next sentence is read. */
  readonly filled: SlotSet;
}

/** Makes a reader of the words of each sentence of an answer, in order; a sentence without words has none. */
export function sentenceReader(index: SlotIndex): (tokens: readonly Token[]) => Iterable<SentenceWords> {
  const filled = new Uint32Array(index.width);
  return function* (tokens) {
    for (let at = 0; at < tokens.length;) {
      const { sentence } = tokens[at]!;
      const positions: number[] = [];
      const words: SlotSet[] = [];
      const marks: number[] = [];
      const negatedBy: number[] = [];
      filled.fill(0);
      for (; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
        const token = tokens[at]!;
        if (!isWord(token)) continue;
        const { set, elements } = index.filledBy(token);
        for (const i of elements) filled[i]! |= set[i]!;
        positions.push(at);
        words.push(set);
        marks.push(marksOf(token));
        negatedBy.push(token.negated ? token.negator : notNegated);
      }
      for (let i = 0; i < negatedBy.length; i++) {
        if (negatedBy[i] !== notNegated) negatedBy[i] = positions.indexOf(negatedBy[i]!);
      }
      yield { tokens: positions, words, negatedBy, marks, filled };
    }
  };
}
