import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hangTogether, logLikelihoodRatio } from '../../src/contrast/collocation.js';

const entropyPart = (...counts: readonly number[]) => counts.reduce((sum, k) => sum + (k > 0 ? k * Math.log(k) : 0), 0);

test('G² is that of the entropies (Dunning 1993): 2 (Σ k ln k − Σ rows − Σ columns + N ln N)', () => {
  const table = fc.record({
    both: fc.integer({ min: 1, max: 50 }), firstOnly: fc.integer({ min: 0, max: 50 }),
    secondOnly: fc.integer({ min: 0, max: 50 }), neither: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(fc.property(table, ({ both, firstOnly, secondOnly, neither }) => {
    const [first, second] = [both + firstOnly, both + secondOnly];
    const all = first + secondOnly + neither;
    const expected = 2 * (entropyPart(both, firstOnly, secondOnly, neither) - entropyPart(first, all - first)
      - entropyPart(second, all - second) + entropyPart(all));
    expect(logLikelihoodRatio({ both, first, second, all })).toBeCloseTo(expected, 6);
  }));
});

test('words hang together when they meet more than chance would have it, not when they are only common', () => {
  expect(hangTogether({ both: 40, first: 60, second: 50, all: 10_000 })).toBe(true);
  // By chance 40 times.
  expect(hangTogether({ both: 41, first: 2000, second: 200, all: 10_000 })).toBe(false);
  // Surely more than chance, but hardly.
  expect(hangTogether({ both: 600, first: 2000, second: 2000, all: 10_000 })).toBe(false);
  // Twice what chance would give, and chance gives it all the same.
  expect(hangTogether({ both: 2, first: 100, second: 100, all: 10_000 })).toBe(false);
});
