import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/figures/text-width.js';

describe('wrapping a text', () => {
  it('keeps all words in order, in lines that fit wherever a line has several words', () => {
    const someWords = fc.array(fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,12}$/));
    fc.assert(fc.property(someWords, fc.integer({ min: 20, max: 400 }), (words, width) => {
      const lines = wrapText(words.join(' '), 14, width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    }));
  });

  it('fills a line before it begins the next', () => {
    expect(wrapText('Manglende forståelse for individuelle behov', 14, 200)).toEqual(
      ['Manglende forståelse for', 'individuelle behov']);
  });
});
