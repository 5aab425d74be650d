// Oracle: R 4.2.2, p.adjust(p, 'BH') and p.adjust(p, 'holm').
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/numerics/adjust-p.js';

const p = [0.01, 0.02, 0.03, 0.04, 0.05, 0.2, 0.001, 0.9, 1e-9];

const expectClose = (got: readonly (number | null)[], expected: readonly number[]): void => {
  expect(got).toHaveLength(expected.length);
  got.forEach((each, i) => expect(each! / expected[i]!).toBeCloseTo(1, 12));
};

test('adjusts as R does', () => {
  expectClose(benjaminiHochberg(p), [0.03, 0.045, 0.054, 0.06, 0.45 / 7, 0.225, 0.0045, 0.9, 9e-9]);
  expectClose(holm(p), [0.07, 0.12, 0.15, 0.16, 0.16, 0.4, 0.008, 0.9, 9e-9]);
});

test('a test that was not made is in no family', () => {
  expect(benjaminiHochberg([null, 0.04, null, 0.5])).toEqual([null, 0.08, null, 0.5]);
  expect(holm([null])).toEqual([null]);
  expect(benjaminiHochberg([])).toEqual([]);
});

test('keeps the order, never falls below the chance and never passes 1; Holm is the stricter', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(fc.array(chance, { maxLength: 20 }), (chances) => {
    const [adjusted, strict] = [benjaminiHochberg(chances), holm(chances)];
    const order = chances.map((_, i) => i).toSorted((a, b) => chances[a]! - chances[b]!);
    order.forEach((at, k) => {
      expect(adjusted[at]).toBeGreaterThanOrEqual(chances[at]!);
      expect(strict[at]).toBeGreaterThanOrEqual(adjusted[at]! - 1e-12);
      expect(strict[at]).toBeLessThanOrEqual(1);
      if (k > 0) expect(adjusted[at]).toBeGreaterThanOrEqual(adjusted[order[k - 1]!]!);
    });
  }));
});
