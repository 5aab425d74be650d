import type { Token } from '../text/token.js';
import { wordMarks, type WordMark } from './pattern.js';

/** A mark as a bit, so that all marks of a word are one number. */
export function markBit(mark: WordMark): number {
  return 1 << wordMarks.indexOf(mark);
}

const affirmed = markBit('affirmed');
const negated = markBit('negated');
const before = markBit('before');
const after = markBit('after');

/** The marks that a word of an answer bears, as bits. */
export function marksOf(token: Token): number {
  const side = token.contrast === 'before' ? before : token.contrast === 'after' ? after : 0;
  return side | (token.negated ? negated : affirmed);
}
