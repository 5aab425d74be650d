import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuotes, type DrawRequest, type QuoteCandidate } from '../../src/quotes/draw-quotes.js';

const request: DrawRequest = { theme: 'dialogue', segment: 'satisfied', count: 3, seed: 7, method: 'random', length: [5, 20] };
const candidates: QuoteCandidate[] = Array.from({ length: 40 }, (_, i) => ({ key: `k${i}`, text: `${String.fromCodePoint(0x4e00 + i).repeat(6)} ${i}` }));

describe('a draw of quotes', () => {
  test('is the same for the same request, and another for another seed', () => {
    const draw = drawQuotes(candidates, request, 'run');
    expect(drawQuotes(candidates, request, 'run')).toEqual(draw);
    expect(drawQuotes(candidates, { ...request, seed: 8 }, 'run').drawn).not.toEqual(draw.drawn);
  });

  test('of more quotes begins with the quotes of a smaller one', () => {
    const three = drawQuotes(candidates, request, 'run').drawn;
    expect(drawQuotes(candidates, { ...request, count: 10 }, 'run').drawn.slice(0, 3)).toEqual(three);
  });

  test('passes over answers that are too short, too long or said already, and says so', () => {
    const mixed = [
      { key: 'short', text: 'ok' },
      { key: 'long', text: 'x'.repeat(21) },
      { key: 'a', text: 'God hjælp!' },
      { key: 'b', text: ' god  HJÆLP' },
    ];
    const draw = drawQuotes(mixed, { ...request, count: 4 }, 'run');
    expect(draw).toMatchObject({ matching: 4, eligible: 1 });
    expect(draw.drawn).toHaveLength(1);
    expect(Object.fromEntries(draw.skipped.map(({ key, reason }) => [key, reason]))).toMatchObject({ short: 'too-short', long: 'too-long' });
    expect(draw.skipped.map(({ reason }) => reason).toSorted()).toEqual(['same-words', 'too-long', 'too-short']);
  });

  test('measures length in characters, not in halves of emoji', () => {
    const draw = drawQuotes([{ key: 'a', text: '👍'.repeat(20) }], request, 'run');
    expect(draw.drawn).toEqual(['a']);
  });

  test('accounts for every matching answer it came across', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 30 })), fc.integer({ min: 1, max: 10 }), fc.nat(), (texts, count, seed) => {
      const all = texts.map((text, i) => ({ key: `k${i}`, text }));
      const draw = drawQuotes(all, { ...request, count, seed }, 'run');
      const seen = [...draw.drawn, ...draw.skipped.map(({ key }) => key)];
      expect(new Set(seen).size).toBe(seen.length);
      expect(draw.drawn.length).toBeLessThanOrEqual(Math.min(count, draw.eligible));
      // Fewer only where everything else that was eligible says nearly the same.
      if (draw.drawn.length < count) expect(seen).toHaveLength(all.length);
      expect(draw.matching).toBe(all.length);
    }));
  });

  test('gives every answer the same chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) {
      const [first] = drawQuotes(candidates, { ...request, count: 1, seed }, 'run').drawn;
      times.set(first!, (times.get(first!) ?? 0) + 1);
    }
    // 4,000 draws over 40 answers: chi-square with 39 degrees of freedom is under 72.1 in 99.9 % of cases (R: qchisq(.999, 39)).
    const chiSquare = candidates.reduce((sum, { key }) => sum + ((times.get(key) ?? 0) - 100) ** 2 / 100, 0);
    expect(chiSquare).toBeLessThan(72.1);
  });
});
