import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/numerics/random.js';
import { drawMethods, walkBy, type OrderedAnswer } from '../../src/quotes/draw-order.js';
import { drawQuotes, type DrawRequest, type QuoteCandidate } from '../../src/quotes/draw-quotes.js';
import { likeness, nearDuplicateLimit, shinglesOf } from '../../src/quotes/text-likeness.js';
import { centreOf, cosine, termVectors } from '../../src/quotes/term-vectors.js';

const request: DrawRequest = { theme: 'help', segment: 'all', count: 4, seed: 3, method: 'random', length: null };

/** Candidates that have nothing in common but their place, so that none repeats another. */
const anyCandidates: fc.Arbitrary<QuoteCandidate[]> = fc.array(fc.record({
  weight: fc.double({ min: 0.1, max: 50, noNaN: true }),
  stratum: fc.constantFrom('a', 'b', 'c'),
  terms: fc.uniqueArray(fc.nat(6), { maxLength: 4 }),
}), { minLength: 1, maxLength: 25 }).map((entries) => entries.map(({ weight, stratum, terms }, i) => {
  const word = String.fromCodePoint(0x4e00 + i);
  return { key: `k${i}`, text: word.repeat(8), weight, stratum, vector: new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)])) };
}));
const anyMethod = fc.constantFrom(...drawMethods);
const anyChance = fc.constantFrom('equal' as const, 'weight' as const);

describe('the walk of a draw', () => {
  test('comes to every answer once, whatever the method', () => {
    fc.assert(fc.property(anyCandidates, anyMethod, anyChance, fc.nat(), (candidates, method, chance, seed) => {
      const { drawn } = drawQuotes(candidates, { ...request, method, chance, seed, count: 100 }, 'run');
      expect(drawn.toSorted()).toEqual(candidates.map(({ key }) => key).toSorted());
    }));
  });

  test('a rejected quote is replaced by a later one, and the other quotes stay', () => {
    fc.assert(fc.property(anyCandidates, anyMethod, anyChance, fc.integer({ min: 1, max: 8 }), fc.nat(), (candidates, method, chance, count, at) => {
      const asked = { ...request, method, chance, count };
      const before = drawQuotes(candidates, asked, 'run');
      const key = before.drawn[at % before.drawn.length]!;
      const after = drawQuotes(candidates, asked, 'run', [{ key, reason: 'unclear' }]);
      expect(after.rejected).toEqual([{ key, reason: 'unclear' }]);
      expect(after.drawn).toHaveLength(Math.min(count, candidates.length - 1));
      expect(after.drawn).toEqual(expect.arrayContaining(before.drawn.filter((each) => each !== key)));
      expect(after.drawn).not.toContain(key);
    }));
  });

  test('a stratified draw takes equally many of each level while they last', () => {
    fc.assert(fc.property(anyCandidates, fc.integer({ min: 1, max: 20 }), (candidates, count) => {
      const { drawn } = drawQuotes(candidates, { ...request, method: 'stratified', count }, 'run');
      const levelOf = new Map(candidates.map(({ key, stratum }) => [key, stratum!]));
      const has = (level: string, keys: readonly string[]): number => keys.filter((key) => levelOf.get(key) === level).length;
      for (const level of new Set(levelOf.values())) {
        for (const other of new Set(levelOf.values())) {
          const isUsedUp = has(level, drawn) === has(level, [...levelOf.keys()]);
          if (!isUsedUp) expect(has(level, drawn)).toBeGreaterThanOrEqual(has(other, drawn) - 1);
        }
      }
    }));
  });

  test('a representative draw begins with the answer nearest to the centre, as counted anew', () => {
    fc.assert(fc.property(anyCandidates, (candidates) => {
      const { drawn } = drawQuotes(candidates, { ...request, method: 'representative', count: 100 }, 'run');
      const centre = centreOf(candidates.map(({ vector }) => vector!));
      const near = drawn.map((key) => cosine(candidates.find((each) => each.key === key)!.vector!, centre));
      expect(near.every((value, i) => i === 0 || value <= near[i - 1]! + 1e-12)).toBe(true);
    }));
  });

  test('a varied draw takes at each step the highest marginal relevance, as a naive count finds it', () => {
    fc.assert(fc.property(anyCandidates, (candidates) => {
      const { drawn } = drawQuotes(candidates, { ...request, method: 'varied', count: 6 }, 'run');
      const vectorOf = new Map(candidates.map(({ key, vector }) => [key, vector!]));
      const centre = centreOf([...vectorOf.values()]);
      const value = (key: string, chosen: readonly string[]): number => 0.7 * cosine(vectorOf.get(key)!, centre)
        - 0.3 * Math.max(0, ...chosen.map((each) => cosine(vectorOf.get(key)!, vectorOf.get(each)!)));
      drawn.forEach((key, step) => {
        const chosen = drawn.slice(0, step);
        const left = candidates.filter((each) => !chosen.includes(each.key));
        expect(value(key, chosen)).toBeGreaterThanOrEqual(Math.max(...left.map((each) => value(each.key, chosen))) - 1e-12);
      });
    }));
  });

  test('by weight: the first comes in proportion to its weight, the second to its weight among those left', () => {
    const answers: OrderedAnswer[] = [1, 2, 3, 4].map((weight) => ({ weight }));
    const counts = new Map<string, number>();
    const draws = 20_000;
    for (let seed = 0; seed < draws; seed++) {
      const next = walkBy('random', 'weight', answers, seededRandom(seed, 'quotes/by-weight'));
      const first = next([], new Map())!;
      const second = next([first], new Map())!;
      counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
    }
    let chiSquare = 0;
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) {
        if (i === j) continue;
        const expected = draws * ((i + 1) / 10) * ((j + 1) / (10 - (i + 1)));
        chiSquare += ((counts.get(`${i} ${j}`) ?? 0) - expected) ** 2 / expected;
      }
    }
    // Twelve ordered pairs: 11 degrees of freedom, under 31.26 in 99.9 % of cases (R: qchisq(.999, 11)).
    expect(chiSquare).toBeLessThan(31.26);
  });

  test('who has no weight comes last', () => {
    const next = walkBy('random', 'weight', [{ weight: 0 }, { weight: 1 }, { weight: 5 }], seededRandom(1, 'x'));
    expect(next([1, 2], new Map())).toBe(0);
  });
});

describe('near-duplicates', () => {
  const said = 'Min sagsbehandler var god til at lytte og hjalp mig hurtigt videre';

  test('one quote of two that differ in a word is passed over, and the receipt says so', () => {
    const candidates = [{ key: 'a', text: said }, { key: 'b', text: `${said} igen` }, { key: 'c', text: 'Noget helt andet om skemaer og ventetid' }];
    const { drawn, skipped } = drawQuotes(candidates, request, 'run');
    expect(drawn).toHaveLength(2);
    expect(drawn).toContain('c');
    expect(skipped.map(({ reason }) => reason)).toEqual(['near-duplicate']);
  });

  test('likeness is that of sets counted one by one, and no two drawn quotes reach the limit', () => {
    const words = fc.array(fc.constantFrom('hjælp', 'god', 'samtale', 'plan', 'tid', 'ikke'), { maxLength: 8 }).map((each) => each.join(' '));
    fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
      const { drawn } = drawQuotes(texts.map((text, i) => ({ key: `${i}`, text })), { ...request, count: 12 }, 'run');
      const runs = (text: string): string[] => {
        const all = Array.from({ length: Math.max(0, text.length - 4) }, (_, i) => text.slice(i, i + 5));
        return all.length > 0 ? [...new Set(all)] : [text];
      };
      for (const a of drawn) {
        for (const b of drawn) {
          if (a === b) continue;
          const [first, second] = [runs(texts[Number(a)]!), runs(texts[Number(b)]!)];
          const naive = first.filter((run) => second.includes(run)).length / new Set([...first, ...second]).size;
          expect(likeness(shinglesOf(texts[Number(a)]!), shinglesOf(texts[Number(b)]!))).toBeCloseTo(naive, 12);
          expect(naive).toBeLessThan(nearDuplicateLimit);
        }
      }
    }));
  });
});

test('vectors weigh a term by how rare it is, and have length 1', () => {
  const [first, second, third] = termVectors([[0, 1], [0, 0]], 3);
  expect(cosine(first!, first!)).toBeCloseTo(1, 12);
  // ln(4/3) and (1 + ln 2) ln(4/2): the first over the length of both.
  const [common, rare] = [Math.log(4 / 3), (1 + Math.log(2)) * Math.log(2)];
  expect(cosine(first!, second!)).toBeCloseTo(common / Math.hypot(common, rare), 12);
  expect(third!.size).toBe(0);
});
