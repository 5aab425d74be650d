import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/numerics/random.js';
import { alphaWithInterval } from '../../src/themes/alpha-interval.js';
import { coderAgreement } from '../../src/themes/coder-agreement.js';
import { cohenKappa, pairAgreement } from '../../src/themes/cohen-kappa.js';
import { disagreements } from '../../src/themes/disagreements.js';
import type { Coding } from '../../src/themes/human-coding.js';
import { krippendorffAlpha } from '../../src/themes/krippendorff-alpha.js';
import { masiDistance } from '../../src/themes/masi-distance.js';

const themes = ['x', 'y', 'z'];

/** Codings from a line a coder: 'anna: 1=x 2=x,y 3='. */
function codings(...lines: string[]): Coding[] {
  return lines.flatMap((line) => {
    const [coder, rest] = line.split(': ') as [string, string];
    return rest.split(' ').map((each): Coding => {
      const [respondent, given] = each.split('=') as [string, string];
      const chosen = respondent.endsWith('*');
      return {
        respondent: respondent.replace('*', ''), question: 'why', coder, themes: given === '' ? [] : given.split(','),
        ...(chosen && { chosen }),
      };
    });
  });
}

const random = () => seededRandom(1, 'test');
const nominal = (one: unknown, other: unknown): number => (one === other ? 0 : 1);

describe("Krippendorff's alpha with any distance", () => {
  // Krippendorff (2011), 'Computing Krippendorff's Alpha-Reliability', section C: four observers, twelve units.
  const observers = [
    '1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .',
  ].map((row) => row.split(' '));
  const units = observers[0]!.map((_, unit) => observers.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])));

  it('is that of the published example: 0.743 nominal, 0.849 with interval distances', () => {
    expect(alphaWithInterval(units, String, nominal, random()).alpha).toBeCloseTo(0.743, 3);
    const squared = (one: number, other: number): number => (one - other) * (one - other);
    expect(alphaWithInterval(units, String, squared, random()).alpha).toBeCloseTo(0.849, 3);
    // The unit that one observer alone has seen says nothing.
    expect(alphaWithInterval(units, String, nominal, random()).units).toBe(11);
  });

  it('is the plain alpha where values are equal or not', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }), { maxLength: 12 });
    fc.assert(fc.property(values, (given) => {
      const plain = krippendorffAlpha(given);
      const { alpha } = alphaWithInterval(given, String, nominal, random(), { draws: 1 });
      if (plain === null) expect(alpha).toBeNull();
      else expect(alpha).toBeCloseTo(plain, 10);
    }));
  });

  it('has an interval that holds it, is the same for the same seed, and is narrower of more answers', () => {
    const many = Array.from({ length: 10 }, () => units).flat();
    const [few, more] = [units, many].map((each) => alphaWithInterval(each, String, nominal, random()));
    expect(few).toEqual(alphaWithInterval(units, String, nominal, random()));
    for (const { alpha, low, high } of [few!, more!]) {
      expect(low).toBeLessThan(alpha!);
      expect(high).toBeGreaterThan(alpha!);
    }
    expect(more!.high! - more!.low!).toBeLessThan(0.5 * (few!.high! - few!.low!));
  });

  it('covers the alpha of a large population in about 95 of 100 draws', () => {
    // Two coders who each see a theme that 30 % have with sensitivity 0.85 and false alarms of 0.05.
    const draw = seededRandom(7, 'population');
    const answer = (): boolean[] => {
      const has = draw() < 0.3;
      return [0, 1].map(() => draw() < (has ? 0.85 : 0.05));
    };
    const population = krippendorffAlpha(Array.from({ length: 200_000 }, answer))!;
    let covered = 0;
    for (let i = 0; i < 300; i++) {
      const { low, high } = alphaWithInterval(Array.from({ length: 150 }, answer), String, nominal, draw, { draws: 200 });
      if (low! <= population && population <= high!) covered++;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.985);
  });

  it('says why there is no alpha or no interval', () => {
    const gap = (given: boolean[][]) => alphaWithInterval(given, String, nominal, random());
    expect(gap([[true], [false]])).toMatchObject({ alpha: null, gap: 'not-shared', units: 0 });
    expect(gap([[false, false], [false, false]])).toMatchObject({ alpha: null, gap: 'no-variation', units: 2 });
    expect(gap([[true, true], [false, false]])).toMatchObject({ alpha: 1, low: null, high: null, gap: 'no-disagreement' });
    const rare = [[true, false], ...Array.from({ length: 30 }, () => [false, false])];
    expect(gap(rare)).toMatchObject({ low: null, gap: 'too-rare' });
  });
});

describe("Cohen's kappa", () => {
  it("is 0.492 for the example of Cohen (1960): 200 cases, 88 14 18 / 10 40 10 / 2 6 12", () => {
    const table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
    const pairs = table.flatMap((row, one) => row.flatMap((count, other) =>
      Array.from({ length: count }, () => [one, other] as const)));
    expect(cohenKappa(pairs)).toBeCloseTo(0.492, 3);
  });

  it('is not defined where there is one value alone, and then yes and no are told apart', () => {
    expect(cohenKappa([])).toBeNull();
    expect(pairAgreement([[false, false], [false, false]])).toEqual({ n: 2, kappa: null, positive: null, negative: 1 });
    expect(pairAgreement([[true, false], [true, true]])).toEqual({ n: 2, kappa: 0, positive: 2 / 3, negative: 0 });
  });

  it('is 1 where the two agree on more than one value, and never above', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
      const kappa = cohenKappa(pairs);
      if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1);
      const same = cohenKappa(pairs.map(([one]) => [one, one] as const));
      expect(same).toBe(new Set(pairs.map(([one]) => one)).size === 2 ? 1 : null);
    }));
  });
});

describe('MASI distance', () => {
  const set = (text: string): Set<string> => new Set(text);
  it('is Jaccard times monotonicity (Passonneau 2006)', () => {
    expect(masiDistance(set('ab'), set('ab'))).toBe(0);
    expect(masiDistance(set(''), set(''))).toBe(0);
    expect(masiDistance(set(''), set('a'))).toBe(1);
    expect(masiDistance(set('a'), set('b'))).toBe(1);
    // NLTK's masi_distance of {1, 2} and {1, 2, 3, 4} is 0.665 with 0.67 for 2/3.
    expect(masiDistance(set('ab'), set('abcd'))).toBeCloseTo(1 - 0.5 * (2 / 3), 12);
    expect(masiDistance(set('abc'), set('bcd'))).toBeCloseTo(1 - 0.5 / 3, 12);
  });

  it('is symmetric and within 0 and 1', () => {
    const sets = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((letters) => new Set(letters));
    fc.assert(fc.property(sets, sets, (one, other) => {
      expect(masiDistance(one, other)).toBe(masiDistance(other, one));
      expect(masiDistance(one, other)).toBeGreaterThanOrEqual(0);
      expect(masiDistance(one, other)).toBeLessThanOrEqual(1);
    }));
  });
});

describe('agreement between coders', () => {
  const read = codings('anna: 1=x 2=x,y 3= 4=y 5*=x', 'bo: 1=x 2=y 3= 6=x', 'cy: 5=y 4=y 6=');
  const agreement = coderAgreement(read, themes, 1);

  it('compares the answers that two or more coded blind, and counts the other codings', () => {
    expect(agreement.coders).toEqual([
      { coder: 'anna', answers: 4, shared: 4 }, { coder: 'bo', answers: 4, shared: 4 }, { coder: 'cy', answers: 3, shared: 2 },
    ]);
    expect(agreement).toMatchObject({ shared: 5, chosen: 1 });
  });

  it('tells of each theme how often it is given, by whom, and where they differ', () => {
    expect(agreement.themes[0]).toMatchObject({ theme: 'x', units: 5, given: 3, differing: 2, prevalence: [0.5, 0.5, 0] });
    expect(agreement.themes[0]!.pairs.map(({ coders, n }) => [...coders, n])).toEqual([[0, 1, 3], [0, 2, 1], [1, 2, 1]]);
    expect(agreement.themes[1]).toMatchObject({ alpha: 1, differing: 0, gap: 'no-disagreement' });
    expect(agreement.themes[2]).toMatchObject({ alpha: null, given: 0, gap: 'no-variation' });
  });

  it('is 1 where all agree', () => {
    const same = coderAgreement(codings('anna: 1=x 2=x,y 3=', 'bo: 1=x 2=x,y 3='), themes, 1);
    expect(same.themes.map(({ alpha }) => alpha)).toEqual([1, 1, null]);
    expect(same).toMatchObject({ meanAlpha: 1, sets: { alpha: 1 } });
  });

  it('says that nothing is shared by one coder alone, and of no codings', () => {
    for (const alone of [[], codings('anna: 1=x 2=')]) {
      const { shared, themes: each, sets, meanAlpha } = coderAgreement(alone, themes, 1);
      expect([shared, sets.gap, meanAlpha]).toEqual([0, 'not-shared', null]);
      expect(each.map(({ gap }) => gap)).toEqual(['not-shared', 'not-shared', 'not-shared']);
    }
  });

  const anyCodings = fc.uniqueArray(fc.record({
    respondent: fc.constantFrom('1', '2', '3', '4', '5', '6'), question: fc.constantFrom('why', 'better'),
    coder: fc.constantFrom('anna', 'bo', 'cy'), themes: fc.subarray(themes),
  }), { selector: ({ respondent, question, coder }) => `${respondent} ${question} ${coder}` });

  it('stays the same whatever the coders are called and whatever order the codings come in', () => {
    const renamed: Readonly<Record<string, string>> = { anna: 'cy', bo: 'anna', cy: 'bo' };
    fc.assert(fc.property(anyCodings, (given) => {
      const figures = (of: readonly Coding[]) => {
        const { shared, themes: each, sets, meanAlpha } = coderAgreement(of, themes, 1, { draws: 50 });
        return { shared, sets: sets.alpha?.toFixed(9), meanAlpha, each: each.map(({ alpha, low, high }) => [alpha, low, high]) };
      };
      expect(figures(given.toReversed())).toEqual(figures(given));
      expect(figures(given.map((each) => ({ ...each, coder: renamed[each.coder]! }))).each).toEqual(figures(given).each);
    }), { numRuns: 50 });
  });

  it('has the alpha that each theme has by itself', () => {
    fc.assert(fc.property(anyCodings, (given) => {
      const keys = [...new Set(given.map(({ respondent, question }) => `${respondent} ${question}`))];
      const answers = keys.map((key) => given.filter(({ respondent, question }) => key === `${respondent} ${question}`));
      const { themes: each } = coderAgreement(given, themes, 1, { draws: 1 });
      for (const { theme, alpha } of each) {
        const plain = krippendorffAlpha(answers.map((unit) => unit.map((coding) => coding.themes.includes(theme))));
        if (plain === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(plain, 10);
      }
    }));
  });
});

describe('disagreements', () => {
  it('begin with the theme that is disputed most, evenly split answers first, and say what would stand', () => {
    const found = disagreements(codings(
      'anna: 1=x 2=x,y 3=x 4=z', 'bo: 1= 2= 3=x', 'cy: 3=', 'dan: 3=', 'eva: 2=',
    ).map((each) => (each.respondent === '2' && each.coder === 'bo' ? { ...each, chosen: true as const } : each)), themes);
    expect(found.map(({ respondent, theme }) => respondent + theme)).toEqual(['1x', '3x', '2x', '2y']);
    expect(found[0]).toMatchObject({ given: ['anna'], withheld: ['bo'], stands: true, blind: true });
    expect(found[2]).toMatchObject({ given: ['anna'], withheld: ['bo', 'eva'], stands: false, blind: false });
  });

  it('are none where coders agree or have read different answers', () => {
    expect(disagreements(codings('anna: 1=x 2=y', 'bo: 1=x 3='), themes)).toEqual([]);
  });
});

describe('questions with codebooks of their own', () => {
  it('compare a theme in the answers that could have it', () => {
    const why = codings('anna: 1=x 2=x 3=', 'bo: 1=x 2= 3=');
    const better = codings('anna: 1=y 2=', 'bo: 1=y 2=').map((coding) => ({ ...coding, question: 'better' }));
    const own = coderAgreement([...why, ...better], new Map([['why', ['x']], ['better', ['y']]]), 1);
    const alone = coderAgreement(why, ['x'], 1);
    expect(own.themes.map(({ theme }) => theme)).toEqual(['x', 'y']);
    expect(own.themes[0]).toEqual(alone.themes[0]);
    expect(own.shared).toBe(5);
    expect(coderAgreement([...why, ...better], ['x', 'y'], 1).themes[0]!.alpha).not.toBe(alone.themes[0]!.alpha);
  });
});
