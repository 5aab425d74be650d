import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceLine } from '../../src/search/concordance.js';

describe('a line of a concordance', () => {
  it('has what stands before and after the hit, cut at words', () => {
    expect(concordanceLine('De første ord. Jeg fik god hjælp af dem alle', 23, 32, 10))
      .toEqual({ left: '…Jeg fik ', hit: 'god hjælp', right: ' af dem…' });
    expect(concordanceLine('god\n\nhjælp!', 0, 10)).toEqual({ left: '', hit: 'god hjælp', right: '!' });
  });

  it('cuts no pair of surrogates, and is never wider than asked', () => {
    const text = fc.array(fc.constantFrom('😀', 'a', ' ', 'å', '\n'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 12 }), (own, at, width) => {
      const letters = Array.from(own);
      const before = letters.slice(0, at % letters.length).join('');
      const hit = letters[at % letters.length]!;
      const line = concordanceLine(own, before.length, before.length + hit.length, width);
      expect(line.left.length).toBeLessThanOrEqual(width + 1);
      expect(line.right.length).toBeLessThanOrEqual(width + 1);
      expect(line.left + line.right).not.toMatch(/\p{Cs}/u);
    }));
  });
});
