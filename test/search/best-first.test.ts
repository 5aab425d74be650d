import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../src/search/best-first.js';

describe('the best answers', () => {
  it('are the first of all that were found, sorted by score and then by order', () => {
    const answers = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 })), { maxLength: 30 });
    fc.assert(fc.property(answers, fc.oneof(fc.nat(12), fc.constant(Infinity)), (all, limit) => {
      const found = Uint8Array.from(all, ([is]) => (is ? 1 : 0));
      const scores = Float64Array.from(all, ([, score]) => score);
      const expected = all.map((_, i) => i).filter((i) => found[i] === 1)
        .toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
      expect(bestFirst(found, scores, limit)).toEqual(expected);
    }));
  });
});
