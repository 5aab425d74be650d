import type { Span } from './span-score.js';

/** A sentence of a hand-made test set, with what a reader should find in it. */
export interface MarkedSentence {
  readonly text: string;
  /** Words whose content is denied. */
  readonly negated: readonly Span[];
  /** Where the side after a contrast begins; undefined where nothing is contrasted. */
  readonly turn: number | undefined;
}

/**
 * Parses sentences with marks: `[word]` is denied, ` / ` stands at the turn of a contrast. Blank lines and lines that
 * begin with `#` are passed over.
 */
export function parseMarkedSentences(source: string): MarkedSentence[] {
  return source.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    let text = '';
    let turn: number | undefined;
    let start = 0;
    const negated: Span[] = [];
    for (const piece of line.split(/(\[|\]|\/ )/u)) {
      if (piece === '[') start = text.length;
      else if (piece === ']') negated.push({ start, end: text.length });
      else if (piece === '/ ') turn = text.length;
      else text += piece;
    }
    return { text, negated, turn };
  });
}
