import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../corpus-samples/jobcenter/make/apportion.js';
import { valueAt } from '../../corpus-samples/jobcenter/make/quantile-curve.js';
import { systematicSample } from '../../corpus-samples/jobcenter/make/systematic-sample.js';
import { seededRandom } from '../../src/numerics/random.js';

const weights = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 40 }).filter((them) => them.some((it) => it > 0));

describe('apportioning', () => {
  it('gives whole parts that sum to the total, each less than one from its exact share', () => {
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, shares) => {
        const sum = shares.reduce((a, b) => a + b);
        const parts = apportion(total, shares);
        expect(parts.reduce((a, b) => a + b)).toBe(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * shares[i]!) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('a systematic sample', () => {
  it('holds the asked number of different units, none of weight 0', () => {
    fc.assert(
      fc.property(weights, fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (them, seed, share) => {
        const size = Math.floor(share * them.filter((weight) => weight > 0).length);
        const drawn = systematicSample(them, size, seededRandom(seed, 'test'));
        expect(new Set(drawn).size).toBe(size);
        expect(drawn).toHaveLength(size);
        expect(drawn.every((i) => them[i]! > 0)).toBe(true);
      }),
    );
  });

  it('draws each unit as often as its weight says', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4_000; seed++) {
      for (const i of systematicSample([1, 2, 3, 4], 2, seededRandom(seed, 'test'))) counts[i]! += 1;
    }
    // Chances 0.2, 0.4, 0.6 and 0.8; four standard errors of 4,000 draws are 0.03.
    counts.forEach((count, i) => expect(Math.abs(count / 4_000 - 0.2 * (i + 1))).toBeLessThan(0.03));
  });
});

describe('a quantile curve', () => {
  it('goes through its points and straight between them', () => {
    const curve = [[0, 10], [0.5, 20], [1, 60]] as const;
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => valueAt(curve, share))).toEqual([10, 15, 20, 40, 60]);
  });
});
