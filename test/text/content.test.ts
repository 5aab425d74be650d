import { describe, expect, it } from 'vitest';
import { hasContent } from '../../src/text/content.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from './read-answer.js';

const saysSomething = (answer: string): boolean => hasContent(read(answer), danishText);

describe('content', () => {
  it('is missing in blanks, marks, figures and ways to say nothing', () => {
    for (const answer of ['', ' \n', '-', '...', '???', '1', 'Nej.', 'VED IKKE!', 'ingen kommentarer', 'N/A']) {
      expect(saysSomething(answer), answer).toBe(false);
    }
  });

  it('is there in any other words and in an emoji', () => {
    for (const answer of ['God hjælp', 'Nej, de lyttede ikke', 'ved ikke hvorfor', '👍', '2 år uden svar']) {
      expect(saysSomething(answer), answer).toBe(true);
    }
  });
});
