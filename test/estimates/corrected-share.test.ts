import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedDifferences } from '../../src/estimates/corrected-difference.js';
import { correctedShare } from '../../src/estimates/corrected-share.js';
import type { CodedTwice } from '../../src/estimates/correction.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import type { DifferenceTest } from '../../src/estimates/test-result.js';
import { seededRandom } from '../../src/numerics/random.js';
import { studentTQuantile } from '../../src/numerics/student-t-quantile.js';
import { givenDesign } from '../../src/weighting/variance-design.js';
import { unweighted, type Weights } from '../../src/weighting/weights.js';

const marks = (text: string): Uint8Array => Uint8Array.from(text.replaceAll(' ', ''), Number);
const everybody = (n: number): Uint8Array => new Uint8Array(n).fill(1);
const weighted = (values: number[]): Weights =>
  ({ ...unweighted(values.length), values: Float64Array.from(values), design: givenDesign(Float64Array.from(values)) });

describe('a corrected share', () => {
  // Worked out by hand: ten citizens of weight 1, the first six coded by people as well.
  const coded: CodedTwice = {
    machine: marks('1100 01 1000'),
    human: marks('1110 00 0000'),
    measured: marks('1111 11 0000'),
  };

  test('is the machine’s share and the mean of human less machine, here 4/10 + 0/6', () => {
    const { estimate, correction, codings, positives } = correctedShare(unweighted(10), everybody(10), coded, 5)!;
    expect(estimate.value).toBeCloseTo(0.4, 12);
    expect([correction, codings, positives]).toEqual([0, 6, 3]);
  });

  test('has the variance of both draws', () => {
    // V(m̄) = 0.4 · 0.6/9. Differences 0, 0, 1, 0, 0, −1: V(d̄) = 6/5 · 2/36. The machine's mean among the six is 1/2, so
    // Σ d (m − 1/2) = −1/2 − 1/2 = −1 and C = 6/10 · 6/5 · −1/36.
    const variance = 0.4 * 0.6 / 9 + (6 / 5) * (2 / 36) + 2 * (6 / 10) * (6 / 5) * (-1 / 36);
    const { estimate } = correctedShare(unweighted(10), everybody(10), coded, 5)!;
    expect(estimate.se).toBeCloseTo(Math.sqrt(variance), 12);
    // Satterthwaite: what comes of coding only six on 5 degrees of freedom, the rest on 9.
    const second = (4 / 10) * (1 / 15);
    const first = variance - second;
    expect(estimate.df).toBeCloseTo(variance ** 2 / (first ** 2 / 9 + second ** 2 / 5), 10);
    // Wilson by its own formula.
    const [n, t] = [0.24 / variance, studentTQuantile(0.975, estimate.df)];
    const half = t * Math.sqrt(0.24 / n + (t * t) / (4 * n * n));
    expect(estimate.low).toBeCloseTo((0.4 + (t * t) / (2 * n) - half) / (1 + (t * t) / n), 10);
    expect(estimate.high).toBeCloseTo((0.4 + (t * t) / (2 * n) + half) / (1 + (t * t) / n), 10);
  });

  test('weighs both means', () => {
    const weights = weighted([1, 2, 3, 4]);
    const { estimate, correction } = correctedShare(weights, everybody(4), {
      machine: marks('1010'), human: marks('1100'), measured: marks('1110'),
    }, 2)!;
    expect(correction).toBeCloseTo((2 - 3) / 6, 12);
    expect(estimate.value).toBeCloseTo(4 / 10 - 1 / 6, 12);
  });

  test('with everybody coded is the share that people found, with its own variance', () => {
    const random = seededRandom(4, 'test');
    const values = Array.from({ length: 400 }, () => 0.5 + random());
    const machine = Uint8Array.from(values, () => (random() < 0.4 ? 1 : 0));
    const human = machine.map((each) => (random() < 0.2 ? 1 - each : each));
    const weights = weighted(values);
    const { estimate } = correctedShare(weights, everybody(400), { machine, human, measured: everybody(400) }, 5)!;
    const found = estimateShare(weights, everybody(400), (i) => human[i] === 1, 5);
    expect(estimate.value).toBeCloseTo(found.value!, 12);
    expect(estimate.se).toBeCloseTo(found.se!, 10);
    expect(estimate.low).toBeCloseTo(found.low!, 2);
    expect(estimate.high).toBeCloseTo(found.high!, 2);
  });

  test('is unbiased over all draws of three of a small population, whatever the machine finds', () => {
    const human = marks('1101 0010');
    fc.assert(fc.property(fc.array(fc.nat(1), { minLength: 8, maxLength: 8 }), (found) => {
      const machine = Uint8Array.from(found);
      let [sum, draws] = [0, 0];
      for (let a = 0; a < 8; a++) for (let b = 0; b < a; b++) for (let c = 0; c < b; c++) {
        const measured = Uint8Array.from(human, (_, i) => (i === a || i === b || i === c ? 1 : 0));
        const share = correctedShare(unweighted(8), everybody(8), { machine, human, measured }, 2)!;
        sum += machine.reduce((all, each) => all + each, 0) / 8 + share.correction;
        draws++;
      }
      expect(draws).toBe(56);
      expect(sum / draws).toBeCloseTo(0.5, 12);
    }), { seed: 1, numRuns: 30 });
  });

  test('of a machine without errors is the machine’s own, in an interval that is a little wider', () => {
    fc.assert(fc.property(
      fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.integer({ min: 1, max: 9 })), { minLength: 40, maxLength: 80 }),
      (people) => {
        const weights = weighted(people.map(([, , weight]) => weight));
        const machine = Uint8Array.from(people, ([has]) => has);
        const measured = Uint8Array.from(people, ([, drawn]) => drawn);
        const base = everybody(people.length);
        const raw = estimateShare(weights, base, (i) => machine[i] === 1, 5);
        const share = correctedShare(weights, base, { machine, human: machine, measured }, 5);
        fc.pre(share !== undefined && raw.value! > 0 && raw.value! < 1);
        expect(share.correction).toBe(0);
        expect(share.estimate.value).toBeCloseTo(raw.value!, 12);
        expect(share.estimate.se!).toBeGreaterThanOrEqual(raw.se! - 1e-12);
        expect(share.estimate.high! - share.estimate.low!).toBeGreaterThanOrEqual(raw.high! - raw.low! - 1e-9);
      },
    ), { seed: 2, numRuns: 60 });
  });

  test('lies between 0 and 1 and in its interval, whatever is coded', () => {
    const bit = fc.nat(1);
    fc.assert(fc.property(
      fc.array(fc.record({ m: bit, h: bit, s: bit, b: bit, w: fc.constantFrom(0, 0.001, 1, 1000) }), { minLength: 1, maxLength: 50 }),
      (people) => {
        const of = (mark: 'm' | 'h' | 's' | 'b') => Uint8Array.from(people, (each) => each[mark]);
        const weights = weighted(people.map(({ w }) => w));
        const share = correctedShare(weights, of('b'), { machine: of('m'), human: of('h'), measured: of('s') }, 5);
        const coded = people.filter(({ b, s, w }) => b === 1 && s === 1 && w > 0).length;
        expect(share === undefined).toBe(coded < 2);
        if (!share) return;
        const { value, low, high, se } = share.estimate;
        expect([value, low, high, se].every(Number.isFinite)).toBe(true);
        expect(0 <= low! && low! <= value! && value! <= high! && high! <= 1).toBe(true);
      },
    ), { seed: 3, numRuns: 300 });
  });

  test('that would be under 0 is 0, with an interval that begins there', () => {
    const measured = Uint8Array.from({ length: 60 }, (_, i) => (i < 40 ? 1 : 0));
    const machine = Uint8Array.from({ length: 60 }, (_, i) => (i < 3 ? 1 : 0));
    const { estimate, correction, doubt } =
      correctedShare(unweighted(60), everybody(60), { machine, human: new Uint8Array(60), measured }, 5)!;
    expect(3 / 60 + correction).toBeLessThan(0);
    expect([estimate.value, estimate.low, doubt]).toEqual([0, 0, 'rare']);
    expect(estimate.high).toBeGreaterThan(0);
  });

  test('is doubted on few codings, where it is rare and where people found it in few', () => {
    const doubt = (n: number, every: number): string => {
      const machine = Uint8Array.from({ length: 100 }, (_, i) => (i % every === 0 ? 1 : 0));
      const measured = Uint8Array.from(machine, (_, i) => (i < n ? 1 : 0));
      return correctedShare(unweighted(100), everybody(100), { machine, human: machine, measured }, 5)!.doubt;
    };
    expect([doubt(29, 2), doubt(30, 2), doubt(60, 12), doubt(31, 9)]).toEqual(['few-codings', '', 'rare', 'rare']);
  });
});

describe('a difference of corrected shares', () => {
  const n = 200;
  const groups = Int8Array.from({ length: n }, (_, i) => (i % 5 === 4 ? -1 : i % 2));
  const random = seededRandom(9, 'test');
  const machine = Uint8Array.from(groups, (group) => (random() < (group === 0 ? 0.5 : 0.2) ? 1 : 0));
  const human = machine.map((each) => (random() < 0.1 ? 1 - each : each));
  const measured = Uint8Array.from(groups, (_, i) => (i < 120 ? 1 : 0));
  const weights = weighted(Array.from(groups, () => 1 + random()));
  const mask = (group: number) => Uint8Array.from(groups, (each) => (each === group ? 1 : 0));

  test('is the one of the two shares; its variance is the sum of theirs under given weights', () => {
    const test = correctedDifferences(weights, { codes: groups, count: 2 }, { machine, human, measured }).pairs[0]!;
    const [a, b] = [0, 1].map((group) => correctedShare(weights, mask(group), { machine, human, measured }, 5)!.estimate);
    expect(test.difference).toBeCloseTo(a!.value! - b!.value!, 12);
    expect(test.se! ** 2).toBeCloseTo(a!.se! ** 2 + b!.se! ** 2, 12);
    expect(test.n).toBe(a!.n + b!.n);
    expect(test.p).toBeGreaterThan(0);
    expect(test.p).toBeLessThan(0.01);
  });

  test('of many levels are those of each pair and of each level and the rest by themselves, whatever the scheme', () => {
    const of = (position: number) => Int8Array.from({ length: 400 }, (_, i) => (i * 7 + position) % 23 % 4 - (i % 11 === 0 ? 4 : 0));
    const levels = of(0);
    const cellOf = Int32Array.from(levels, (_, i) => (i * 5) % 9);
    const sizes = new Float64Array(9);
    cellOf.forEach((cell) => { sizes[cell]! += 1; });
    const bits = (share: number) => Uint8Array.from(levels, () => (random() < share ? 1 : 0));
    const coded = { machine: bits(0.4), human: bits(0.4), measured: bits(0.6) };
    for (const stratified of [false, true]) {
      const scheme: Weights = {
        ...weighted(Array.from(levels, () => 1 + random())),
        design: { cellOf, sizes, factors: sizes.map((size) => size / (size - 1)), stratified },
      };
      const two = (first: (level: number) => boolean, second: (level: number) => boolean) => correctedDifferences(
        scheme, { codes: levels.map((level) => (first(level) ? 0 : second(level) ? 1 : -1)), count: 2 }, coded).pairs[0]!;
      const { pairs, rest } = correctedDifferences(scheme, { codes: levels, count: 4 }, coded);
      expect([pairs.length, rest.length]).toEqual([6, 4]);
      const same = (found: DifferenceTest, alone: DifferenceTest) => {
        expect(found.n).toBe(alone.n);
        for (const key of ['difference', 'se', 'df', 'p'] as const) expect(found[key]!).toBeCloseTo(alone[key]!, 9);
      };
      for (const pair of pairs) same(pair, two((level) => level === pair.a, (level) => level === pair.b));
      for (const each of rest) same(each, two((level) => level === each.level, (level) => level >= 0 && level !== each.level));
    }
  });

  test('is not tested where few of a group were coded by people', () => {
    const few = measured.map((each, i) => (groups[i] === 1 && i > 40 ? 0 : each));
    expect(correctedDifferences(weights, { codes: groups, count: 2 }, { machine, human, measured: few })).toEqual({ pairs: [], rest: [] });
  });
});
