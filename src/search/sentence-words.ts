import type { Token } from '../text/token.js';
import { isWord, type SlotIndex, type SlotSet } from './word-slots.js';

/** Where nothing negates a word. */
export const notNegated = -2;

/** The words of a sentence. */
export interface SentenceWords {
  /** Position of each word among the answer's tokens. */
  readonly tokens: readonly number[];
  readonly words: readonly SlotSet[];
  /** For a word under a negation the place of the negating word: the last one before it that is not negated (-1 when
   * there is none in the sentence). `notNegated` for other words. */
  readonly negatedBy: readonly number[];
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
    const negatedBy: number[] = [];
    const filled = new Uint32Array(index.width);
    let upright = -1;
    for (; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
      const token = tokens[at]!;
      if (!isWord(token)) continue;
      const word = index.filledBy(token);
      for (let i = 0; i < filled.length; i++) filled[i]! |= word[i]!;
      if (!token.negated) upright = words.length;
      negatedBy.push(token.negated ? upright : notNegated);
      positions.push(at);
      words.push(word);
    }
    sentences.push({ tokens: positions, words, negatedBy, filled });
  }
  return sentences;
}
