import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastGroups, type UsedTerm } from '../../src/contrast/contrast-groups.js';
import { defaultContrastSettings } from '../../src/contrast/contrast-settings.js';
import { seededRandom } from '../../src/numerics/random.js';
import { weightsAsGiven } from '../../src/weighting/unsummed-weights.js';
import { unweighted } from '../../src/weighting/weights.js';

const settings = defaultContrastSettings(5);
const term = (key: string, users: readonly number[]): UsedTerm => ({ key, form: key, kind: 'word', users });
const half = (count: number) => Array.from({ length: count }, (_, i) => (i < count / 2 ? 0 : 1));

describe('two groups', () => {
  const weights = unweighted(40);
  // 12 of 20 say 'hjælp' against 4 of 20; 'møde' 5 of each; 'navn' is said by four alone.
  const terms = [
    term('hjælp', [...Array.from({ length: 12 }, (_, i) => i), 20, 21, 22, 23]),
    term('møde', [0, 1, 2, 3, 4, 20, 21, 22, 23, 24]),
    term('navn', [0, 1, 2, 3]),
  ];
  const found = contrastGroups(terms, weights, half(40), settings, 5)!;

  test('have the shares, the difference and its interval that can be counted by hand', () => {
    const [hjælp] = found.terms;
    expect([hjælp!.key, hjælp!.citizens, hjælp!.a.value, hjælp!.b.value]).toEqual(['hjælp', 16, 0.6, 0.2]);
    expect(hjælp!.difference.difference).toBeCloseTo(0.4, 12);
    // Linearised 40/39 · (0.6 · 0.4/20 + 0.2 · 0.8/20) = 0.0205; at the common share 0.4 · 0.6 · 2/20 = 0.024, which is larger.
    const se = Math.sqrt(0.024);
    expect(hjælp!.difference.se).toBeCloseTo(se, 12);
    // qt(0.975, 39) = 2.022691 in R.
    expect(hjælp!.difference.low).toBeCloseTo(0.4 - 2.022691 * se, 6);
    expect(hjælp!.difference.high).toBeCloseTo(0.4 + 2.022691 * se, 6);
    expect([hjælp!.a.low! > 0.35, hjælp!.a.high! < 0.8]).toEqual([true, true]);
  });

  test('tell of no term that fewer than ten citizens use', () => {
    expect(found.terms.map(({ key }) => key)).toEqual(['hjælp', 'møde']);
  });

  test('are adjusted for as many terms as were tested', () => {
    const [first, second] = found.terms;
    expect(first!.pAdjusted).toBeCloseTo(2 * first!.difference.p!, 12);
    expect(first!.holds).toBe(first!.pAdjusted! < 0.05);
    expect([second!.pAdjusted, second!.holds]).toEqual([1, false]);
  });

  test('tell how many terms a citizen of each uses', () => {
    expect([found.a.n, found.a.termsPerCitizen]).toEqual([20, 17 / 20]);
    expect([found.b.n, found.b.termsPerCitizen]).toEqual([20, 9 / 20]);
  });

  test('of which one has fewer than may be shown are not compared', () => {
    const few = half(40).map((group, i) => (group === 1 && i >= 24 ? -1 : group));
    expect(contrastGroups(terms, weights, few, settings, 5)).toBeUndefined();
    expect(contrastGroups(terms, weights, half(40).map(() => 0), settings, 5)).toBeUndefined();
  });

  test('leave out whoever is in neither, or carries no weight', () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => (i === 0 ? 0 : 1));
    const out = half(40).map((group, i) => (i === 1 ? -1 : group));
    const [hjælp] = contrastGroups(terms, weightsAsGiven('given', values, []), out, settings, 5)!.terms;
    expect([hjælp!.citizens, hjælp!.a.n, hjælp!.a.value]).toEqual([14, 18, 10 / 18]);
  });
});

test('groups that change places change every sign and nothing else', () => {
  const people = fc.array(fc.record({ group: fc.integer({ min: -1, max: 1 }), says: fc.subarray([0, 1, 2]) }), { minLength: 30, maxLength: 80 });
  fc.assert(fc.property(people, (all) => {
    const weights = weightsAsGiven('given', Float64Array.from(all, (_, i) => 1 + (i % 5)), []);
    const terms = [0, 1, 2].map((t) => term(`t${t}`, all.flatMap(({ says }, i) => (says.includes(t) ? [i] : []))));
    const groups = all.map(({ group }) => group);
    const [one, other] = [groups, groups.map((group) => (group < 0 ? group : 1 - group))]
      .map((each) => contrastGroups(terms, weights, each, settings, 5));
    expect(one === undefined).toBe(other === undefined);
    for (const each of one?.terms ?? []) {
      const turned = other!.terms.find(({ key }) => key === each.key)!;
      expect([turned.a, turned.b, turned.citizens, turned.holds]).toEqual([each.b, each.a, each.citizens, each.holds]);
      expect(turned.z).toBeCloseTo(-each.z, 9);
      expect(turned.difference.difference!).toBeCloseTo(-each.difference.difference!, 12);
      expect(each.difference.low! <= each.difference.difference! && each.difference.difference! <= each.difference.high!)
        .toBe(each.difference.low !== null);
    }
  }));
});

/** Citizens of two groups, the second so large a share, who use words at rates of 0.2 to 11 %; every twentieth is planted in the first. */
function simulated(round: number, { citizens, words, ofB, more }: { citizens: number; words: number; ofB: number; more: number }) {
  const random = seededRandom(round, 'contrast');
  const groups = Array.from({ length: citizens }, () => (random() < ofB ? 1 : 0));
  // Weights from 1 to 6: they have nothing to do with what is said, but cost precision.
  const weights = weightsAsGiven('given', Float64Array.from({ length: citizens }, () => 1 + 5 * random()), []);
  const isPlanted = (w: number) => more > 0 && w % 20 === 0;
  const terms = Array.from({ length: words }, (_, w) => {
    const rate = 0.002 + 0.108 * (w / words);
    return term(`w${w}`, groups.flatMap((group, i) => (random() < (isPlanted(w) && group === 0 ? rate + more : rate) ? [i] : [])));
  });
  const rows = contrastGroups(terms, weights, groups, settings, 5)!.terms;
  const found = rows.filter(({ holds }) => holds);
  const nulls = rows.filter(({ key }) => !isPlanted(Number(key.slice(1))));
  return {
    rows,
    right: found.length - found.filter((each) => nulls.includes(each)).length,
    falseShare: found.filter((each) => nulls.includes(each)).length / Math.max(1, found.length),
    rejected: nulls.filter(({ difference }) => difference.p! < 0.05).length / nulls.length,
    isPlanted: (key: string) => isPlanted(Number(key.slice(1))),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const rounds = Array.from({ length: 30 }, (_, i) => i + 1);

test('words that are planted are found, and of those found no more are chance than is said', () => {
  const all = rounds.map((round) => simulated(round, { citizens: 1500, words: 400, ofB: 0.5, more: 0.12 }));
  expect(mean(all.map(({ right }) => right / 20))).toBeGreaterThan(0.98);
  expect(Math.min(...all.map(({ rows, isPlanted }) => rows.slice(0, 15).filter(({ key }) => isPlanted(key)).length))).toBeGreaterThanOrEqual(14);
  // Nominal 0.05; the standard error over the rounds is about 0.01, of single tests 0.002.
  expect(mean(all.map(({ falseShare }) => falseShare))).toBeLessThan(0.07);
  expect(mean(all.map(({ rejected }) => rejected))).toBeGreaterThan(0.03);
  expect(mean(all.map(({ rejected }) => rejected))).toBeLessThan(0.06);
});

test('rare words do not hold because one group is small and does not use them', () => {
  const all = rounds.map((round) => simulated(round, { citizens: 1500, words: 400, ofB: 0.93, more: 0 }));
  expect(mean(all.map(({ falseShare }) => falseShare))).toBeLessThan(0.07);
  expect(mean(all.map(({ rejected }) => rejected))).toBeLessThan(0.06);
});
