import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../src/sampling/allocate.js';

const sizes = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 12 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** A number of places that there are, for strata of these sizes. */
const cases = sizes.chain((each) => fc.record({
  sizes: fc.constant(each), places: fc.nat({ max: sum(each) }), minimum: fc.nat({ max: 60 }),
}));

/** Hamilton's method as it is told: give the whole numbers, then one by one to the largest remainder that is left. */
function hamilton(places: number, strata: readonly number[]): number[] {
  const total = sum(strata);
  if (total === 0) return strata.map(() => 0);
  const given = strata.map((size) => Math.floor((size * places) / total));
  const left = strata.map((size) => (size * places) % total);
  while (sum(given) < places) {
    let best = 0;
    left.forEach((remainder, h) => {
      if (remainder > left[best]! || (remainder === left[best]! && strata[h]! > strata[best]!)) best = h;
    });
    given[best]! += 1;
    left[best] = -1;
  }
  return given;
}

describe('places divided among strata', () => {
  test('are in proportion, the rest to the largest remainders', () => {
    // Quotas 4.7, 3.3, 2.0: one place is left, and goes to the first.
    expect(allocate(10, [47, 33, 20])).toEqual([5, 3, 2]);
    expect(allocate(3, [10, 10])).toEqual([2, 1]);
    // Hamilton's bill of 1792: 120 seats for 15 states by the census of 1790 (Balinski & Young 1982, Fair
    // Representation).
    const states = [
      630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533, 70_835,
      68_705, 68_446, 55_540,
    ];
    expect(allocate(120, states)).toEqual([21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2]);
  });

  test('are those of the method as it is told', () => {
    fc.assert(fc.property(cases, ({ sizes: strata, places }) => {
      expect(allocate(places, strata)).toEqual(places >= sum(strata) ? strata : hamilton(places, strata));
    }));
  });

  test('add up, never pass what there is, and keep the minimum wherever there are places for it', () => {
    fc.assert(fc.property(cases, ({ sizes: strata, places, minimum }) => {
      const given = allocate(places, strata, minimum);
      expect(sum(given)).toBe(places);
      given.forEach((each, h) => expect(each).toBeLessThanOrEqual(strata[h]!));
      const floors = strata.map((size) => Math.min(size, minimum));
      if (sum(floors) <= places) given.forEach((each, h) => expect(each).toBeGreaterThanOrEqual(floors[h]!));
      else given.forEach((each, h) => expect(each).toBeLessThanOrEqual(floors[h]!));
    }));
  });

  test('are all there are when more are asked for', () => {
    fc.assert(fc.property(sizes, fc.nat({ max: 50 }), (strata, more) => {
      expect(allocate(sum(strata) + more, strata, 3)).toEqual(strata);
    }));
  });

  test('never are fewer for a larger stratum, nor for one that grows', () => {
    fc.assert(fc.property(cases, fc.nat({ max: 80 }), ({ sizes: strata, places, minimum }, growth) => {
      const given = allocate(places, strata, minimum);
      for (const [a, larger] of strata.entries()) {
        for (
          const [b, smaller] of strata.entries()
        ) if (larger > smaller) expect(given[a]).toBeGreaterThanOrEqual(given[b]!);
      }
      const grown = allocate(places, [strata[0]! + growth, ...strata.slice(1)], minimum);
      expect(grown[0]).toBeGreaterThanOrEqual(given[0]!);
    }));
  });

  test('depart from proportion only as far as the minimum and whole numbers make them', () => {
    fc.assert(fc.property(cases, ({ sizes: strata, places, minimum }) => {
      const floors = strata.map((size) => Math.min(size, minimum));
      fc.pre(sum(floors) <= places && places < sum(strata));
      const given = allocate(places, strata, minimum);
      const above = strata.map((_, h) => h).filter((h) => given[h]! > floors[h]!);
      const rate = sum(above.map((h) => given[h]!)) / sum(above.map((h) => strata[h]!));
      for (const h of above) expect(Math.abs(given[h]! - rate * strata[h]!)).toBeLessThan(2);
    }));
  });
});
