import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuickReader } from '../../src/text/quick-reader.js';
import { danishText } from '../lexicon/danish-text.js';
import { anyText } from './any-text.js';
import { read } from './read-answer.js';

const readQuickly = createQuickReader(danishText);

/** A text's tokens without what the quick reader does not look for. */
const plain = (tokens: ReturnType<typeof read>) =>
  tokens.map((token) => ({ ...token, negated: false, negator: -1, contrast: 'none' }));

describe('the quick reader', () => {
  it('gives the tokens of the whole reader, whatever the text, but for negation and contrast', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(readQuickly(text)).toEqual(plain(read(text)));
    }), { numRuns: 300 });
  });

  it('reads compounds written apart and words of other languages as the whole reader does', () => {
    for (const text of ['Min sags behandler skiftede. Ny sagsbehandler!', 'I am very happy with the helpful caseworker', 'jeg fik ikke hjælp kl. 9.30']) {
      expect(readQuickly(text)).toEqual(plain(read(text)));
    }
  });
});
