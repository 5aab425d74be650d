import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossTable } from '../../src/estimates/cross-table.js';
import { levelMeans } from '../../src/estimates/level-means.js';
import { pairDifferences } from '../../src/estimates/pair-differences.js';
import { shareComparer } from '../../src/estimates/share-differences.js';
import { differenceTest } from '../../src/estimates/test-result.js';
import { weightedMean } from '../../src/estimates/weighted-mean.js';
import { weightSchemes } from '../../src/weighting/weight-scheme.js';
import { unweighted, weigh } from '../../src/weighting/weights.js';
import { referenceSurvey } from './reference-study.js';

const survey = referenceSurvey();
const { codes } = survey.variables.get('duration_group')!;
const groups = Int8Array.from(codes, (code) => (code < 2 ? code : -1));
const rare = Uint8Array.from({ length: survey.count }, (_, i) => ((i * 7919) % 61 < 3 ? 1 : 0));

const holdersOf = (has: ArrayLike<number>): number[] => Array.from(has).flatMap((each, i) => (each ? [i] : []));

describe('shares from those who have something alone', () => {
  test.each(weightSchemes.filter((scheme) => scheme !== 'given'))('%s: are what all respondents give', (scheme) => {
    const weights = weigh(survey, scheme);
    const { shares, difference } = shareComparer(weights, groups)!(holdersOf(rare));
    const found = differenceTest(difference);
    [0, 1].forEach((group) => {
      const expected = weightedMean(weights, groups.map((each) => (each === group ? 1 : 0)) as unknown as Uint8Array, (i) => rare[i]!)!;
      expect(shares[group]!.value).toBeCloseTo(expected.value, 12);
      expect(shares[group]!.variance / expected.variance).toBeCloseTo(1, 9);
      expect({ ...shares[group]!, value: 0, variance: 0, sumOfWeights: 0, kishN: 0 })
        .toEqual({ ...expected, value: 0, variance: 0, sumOfWeights: 0, kishN: 0 });
      expect(shares[group]!.kishN).toBeCloseTo(expected.kishN, 6);
    });
    const table = crossTable(weights, { codes: rare, count: 2 }, { codes: groups, count: 2 });
    const [expected] = pairDifferences(levelMeans(weights, table, [0, 1]));
    expect(found.difference).toBeCloseTo(expected!.difference!, 12);
    expect(found.se! / expected!.se!).toBeCloseTo(1, 9);
    expect([found.df, found.n]).toEqual([expected!.df, expected!.n]);
    expect(found.p! / expected!.p!).toBeCloseTo(1, 6);
  });
});

test('any holders give a test or a reason, and never a number that is none', () => {
  const person = fc.record({ group: fc.integer({ min: -1, max: 1 }), has: fc.boolean() });
  fc.assert(fc.property(fc.array(person, { maxLength: 25 }), (people) => {
    const compare = shareComparer(unweighted(Math.max(1, people.length)), people.map(({ group }) => group));
    const isIn = (group: number) => people.some((each) => each.group === group);
    expect(compare !== undefined).toBe(isIn(0) && isIn(1));
    if (!compare) return;
    const { difference, shares } = compare(people.flatMap(({ has }, i) => (has ? [i] : [])));
    const found = differenceTest(difference);
    expect(found.reason === '').toBe(found.p !== null);
    for (const value of [...Object.values(found), ...shares.flatMap((share) => Object.values(share) as number[])]) {
      if (typeof value === 'number') expect(value).not.toBeNaN();
    }
  }));
});
