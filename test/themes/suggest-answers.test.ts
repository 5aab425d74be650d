import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtOf, suggestAnswers, type Candidate } from '../../src/themes/suggest-answers.js';
import { featuresOf } from './coded-examples.js';

const candidate = (key: string, text: string, ...doubts: number[]): Candidate => ({ key, features: featuresOf(text).features.whole, doubts });
const keys = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);

describe('doubt', () => {
  it('is full at the threshold and none where the chance is certain', () => {
    expect(doubtOf(0.3, 0.3)).toBe(1);
    expect(doubtOf(0, 0.3)).toBe(0);
    expect(doubtOf(1, 0.3)).toBe(0);
    expect(doubtOf(0.15, 0.3)).toBeCloseTo(0.5, 12);
    expect(doubtOf(0.65, 0.3)).toBeCloseTo(0.5, 12);
  });

  it('falls to both sides of the threshold, within 0 and 1, also at the ends', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, share, (threshold, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      for (const chance of [low, high]) {
        expect(doubtOf(chance, threshold)).toBeGreaterThanOrEqual(0);
        expect(doubtOf(chance, threshold)).toBeLessThanOrEqual(1);
      }
      if (high <= threshold && threshold > 0) expect(doubtOf(low, threshold)).toBeLessThanOrEqual(doubtOf(high, threshold));
      if (low >= threshold && threshold < 1) expect(doubtOf(high, threshold)).toBeLessThanOrEqual(doubtOf(low, threshold));
    }));
  });
});

describe('answers to code next', () => {
  const twins = [
    candidate('a', 'hun er dygtig og kyndig', 0.9, 0.9), candidate('b', 'hun er dygtig og kyndig', 0.9, 0.9),
    candidate('c', 'kaffen var varm', 0.8, 0.8), candidate('d', 'mange sagsbehandlere', 0, 0.1),
  ];

  it('are the most doubtful, but not the same words twice', () => {
    expect(keys(suggestAnswers(twins, [], { count: 2 }))).toEqual(['a', 'c']);
    expect(suggestAnswers(twins, [], { count: 4 }).find(({ key }) => key === 'b')!.likeness).toBeCloseTo(1, 12);
  });

  it('are unlike what is coded already', () => {
    const coded = [featuresOf('hun er dygtig og kyndig').features.whole];
    expect(keys(suggestAnswers(twins, coded, { count: 1 }))).toEqual(['c']);
    expect(keys(suggestAnswers(twins, coded, { count: 1, weight: 1 }))).toEqual(['a']);
  });

  it('name the themes that are most in doubt', () => {
    const [first] = suggestAnswers([candidate('a', 'hej', 0.6, 0.2, 0.9, 0.5, 0.7)], [], { count: 1 });
    expect(first).toMatchObject({ doubtful: [2, 4, 0], likeness: 0 });
    expect(first!.doubt).toBeCloseTo(Math.cbrt((0.216 + 0.008 + 0.729 + 0.125 + 0.343) / 5), 12);
  });

  it('are as many as asked for while there are any, each once, the same whatever order they stand in', () => {
    const texts = fc.array(fc.record({
      text: fc.constantFrom('hun er dygtig', 'kaffen var varm', 'altid en ny', '', '…', 'mange sagsbehandlere og hele tiden en ny'),
      doubt: fc.constantFrom(0, 0.2, 0.5, 1),
    }), { maxLength: 12 });
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 15 }), (given, count) => {
      const candidates = given.map(({ text, doubt }, i) => candidate(`k${i}`, text, doubt, 1 - doubt));
      const found = suggestAnswers(candidates, [], { count });
      expect(new Set(keys(found)).size).toBe(Math.min(count, given.length));
      expect(suggestAnswers(candidates.toReversed(), [], { count })).toEqual(found);
      for (const { likeness } of found) expect(likeness >= 0 && likeness <= 1).toBe(true);
    }), { numRuns: 60 });
  });

  it('are none of none', () => {
    expect(suggestAnswers([], [featuresOf('hej').features.whole], { count: 3 })).toEqual([]);
  });
});
