import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffledIndices } from '../../src/numerics/random.js';

function draw(seed: number, stream: string): number[] {
  return Array.from({ length: 5 }, seededRandom(seed, stream));
}

describe('seeded random numbers', () => {
  it('repeat with the same seed and name, and differ when either differs', () => {
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
  });

  it('fill [0, 1) evenly: 20 equal bins of 20,000 draws pass a chi-squared test at one in a million', () => {
    const random = seededRandom(20230918, 'test');
    const bins = new Uint32Array(20);
    for (let i = 0; i < 20_000; i++) bins[Math.floor(random() * 20)]!++;
    const chiSquared = bins.reduce((sum, count) => sum + ((count - 1000) * (count - 1000)) / 1000, 0);
    expect(chiSquared).toBeLessThan(63.68); // scipy 1.17.1: stats.chi2.ppf(1 - 1e-6, 19)
  });

  it('shuffle every position in exactly once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.nat(), (length, seed) => {
        const order = shuffledIndices(length, seededRandom(seed, 'test'));
        expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i));
      }),
    );
  });

  it('shuffle fairly: the six orders of three things come equally often', () => {
    const random = seededRandom(7, 'test');
    const counts = new Map<string, number>();
    for (let i = 0; i < 12_000; i++) {
      const order = shuffledIndices(3, random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Five standard deviations of a binomial count of 12,000 at 1/6.
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(5 * 40.8);
  });
});
