import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOrder } from '../../src/themes/draw-order.js';

const answers = Array.from({ length: 30 }, (_, i) => ({ respondent: `R${i}`, question: i % 3 === 0 ? 'why' : 'better', text: `t${i}` }));

describe('the order of the random draw', () => {
  test('is the same whatever order the answers stand in, and another for another seed', () => {
    fc.assert(fc.property(fc.shuffledSubarray(answers, { minLength: 30 }), (shuffled) => {
      expect(drawOrder(shuffled, 7)).toEqual(drawOrder(answers, 7));
    }));
    expect(drawOrder(answers, 8)).not.toEqual(drawOrder(answers, 7));
    expect(new Set(drawOrder(answers, 7))).toEqual(new Set(answers));
  });

  test('of some answers is what is left of the order of all', () => {
    fc.assert(fc.property(fc.subarray(answers), fc.nat(), (some, seed) => {
      const kept = new Set(some);
      expect(drawOrder(some, seed)).toEqual(drawOrder(answers, seed).filter((answer) => kept.has(answer)));
    }));
  });

  test('does not move when a text is edited', () => {
    const edited = answers.map((answer, i) => (i === 4 ? { ...answer, text: 'rettet' } : answer));
    const ids = (of: readonly { respondent: string }[]): string[] => of.map(({ respondent }) => respondent);
    expect(ids(drawOrder(edited, 3))).toEqual(ids(drawOrder(answers, 3)));
  });

  test('is random: every answer has the same chance, whatever ids come one after the other', () => {
    const many = Array.from({ length: 900 }, (_, i) => ({ respondent: `B${String(i).padStart(4, '0')}`, question: 'why', at: i }));
    const [seeds, drawn, blocks] = [300, 90, 30];
    const counts = new Float64Array(blocks);
    const times = new Float64Array(many.length);
    let within = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const found = new Float64Array(blocks);
      for (const { at } of drawOrder(many, seed).slice(0, drawn)) {
        found[Math.floor(at / (many.length / blocks))]!++;
        times[at]!++;
      }
      const expected = drawn / blocks;
      within += found.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
      found.forEach((n, block) => { counts[block]! += n; });
    }
    // Draws without replacement vary less than the chi-square by the share that is drawn.
    const share = drawn / many.length;
    const degrees = (blocks - 1) * (1 - share);
    expect(within / seeds / degrees).toBeGreaterThan(0.9);
    expect(within / seeds / degrees).toBeLessThan(1.1);
    const each = seeds * share;
    const spread = times.reduce((sum, n) => sum + (n - each) ** 2 / (each * (1 - share)), 0) / many.length;
    expect(spread).toBeGreaterThan(0.85);
    expect(spread).toBeLessThan(1.15);
    const block = (seeds * drawn) / blocks;
    for (const n of counts) expect(Math.abs(n - block)).toBeLessThan(5 * Math.sqrt(block));
  });
});
