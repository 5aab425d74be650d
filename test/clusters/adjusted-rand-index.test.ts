import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../src/clusters/adjusted-rand-index.js';

const groupings = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 20 })
  .map((pairs) => [pairs.map(([first]) => first), pairs.map(([, second]) => second)] as const);

describe('the adjusted Rand index', () => {
  it('gives the published value', () => {
    // Yeung & Ruzzo (2001), Details of the adjusted Rand index: table 1 1 0 | 1 2 1 | 0 0 4, index 0.313.
    const first = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
    const second = [0, 1, 0, 1, 1, 2, 2, 2, 2, 2];
    expect(adjustedRandIndex(first, second)).toBeCloseTo(0.313, 3);
  });

  it("agrees with scikit-learn's documented examples of adjusted_rand_score", () => {
    expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.57, 2);
    expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  it('is what counting all pairs of things gives', () => {
    fc.assert(
      fc.property(groupings, ([first, second]) => {
        let both = 0;
        let onlyFirst = 0;
        let onlySecond = 0;
        let neither = 0;
        for (let i = 0; i < first.length; i++) {
          for (let j = 0; j < i; j++) {
            const inFirst = first[i] === first[j];
            const inSecond = second[i] === second[j];
            if (inFirst && inSecond) both++;
            else if (inFirst) onlyFirst++;
            else if (inSecond) onlySecond++;
            else neither++;
          }
        }
        // The form of Steinley (2004) in counts of pairs; without a pair apart in either grouping it is 0 / 0.
        const divisor = (both + onlyFirst) * (onlyFirst + neither) + (both + onlySecond) * (onlySecond + neither);
        const expected = divisor === 0 ? 1 : (2 * (both * neither - onlyFirst * onlySecond)) / divisor;
        expect(adjustedRandIndex(first, second)).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('is 1 for the same groups under other names', () => {
    fc.assert(
      fc.property(groupings, ([first]) => {
        expect(adjustedRandIndex(first, first.map((group) => 7 - group))).toBe(1);
      }),
    );
  });

  it('refuses groupings of different things', () => {
    expect(() => adjustedRandIndex([1, 2], [1])).toThrow(RangeError);
  });
});
