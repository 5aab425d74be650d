import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstTheRest } from '../../src/estimates/against-the-rest.js';
import { crossTable } from '../../src/estimates/cross-table.js';
import { equalMeansTest } from '../../src/estimates/equal-means.js';
import { levelMeans } from '../../src/estimates/level-means.js';
import { linearisedCovariance } from '../../src/estimates/linearised-covariance.js';
import { carriersIn, linearise, type Linearised } from '../../src/estimates/linearised.js';
import { pairDifferences } from '../../src/estimates/pair-differences.js';
import { raoScottTest } from '../../src/estimates/rao-scott.js';
import { weightSchemes } from '../../src/weighting/weight-scheme.js';
import { unweighted, weigh } from '../../src/weighting/weights.js';
import { referenceSurvey } from './reference-study.js';

const survey = referenceSurvey();
const steps = [1, 2, 3, 4, 5];
const scores = (() => {
  const answers = survey.questions.get('q1')!;
  if (answers.kind !== 'scale') throw new Error('not a scale');
  return answers.scores;
})();
const rows = { codes: scores.map((score) => score - 1), count: 5 };
const columnsOf = (by: string) => {
  const { codes, levels } = survey.variables.get(by)!;
  return { codes, count: levels.length };
};

describe('under every scheme', () => {
  test.each(weightSchemes.filter((scheme) => scheme !== 'given'))('%s: as if respondent by respondent', (scheme) => {
    const weights = weigh(survey, scheme);
    const { codes, count } = columnsOf('duration_group');
    const table = crossTable(weights, rows, { codes, count });
    const { means, covariance, df } = levelMeans(weights, table, steps);
    const meanWhere = (has: (level: number) => boolean): Linearised =>
      linearise(weights, carriersIn(weights, scores.map((score, i) => (score > 0 && has(codes[i]!) ? 1 : 0))),
        (i) => scores[i]!)!;
    const figures = Array.from({ length: count }, (_, level) => meanWhere((each) => each === level));
    figures.forEach((a, i) => {
      expect(means[i]).toBeCloseTo(a.value, 12);
      figures.forEach((b, j) => {
        const expected = linearisedCovariance(weights, a, b);
        const scale = Math.sqrt(linearisedCovariance(weights, a, a) * linearisedCovariance(weights, b, b));
        expect(Math.abs(covariance.values[i * count + j]! - expected) / scale).toBeLessThan(1e-10);
      });
    });
    expect(df).toBe(meanWhere((level) => level >= 0).df);
    const rest = meanWhere((level) => level !== 1);
    const found = againstTheRest(weights, table, steps, levelMeans(weights, table, steps))[1]!;
    const variance = linearisedCovariance(weights, figures[1]!, figures[1]!) + linearisedCovariance(weights, rest, rest)
      - 2 * linearisedCovariance(weights, figures[1]!, rest);
    expect(found.difference).toBeCloseTo(figures[1]!.value - rest.value, 12);
    expect(found.se! / Math.sqrt(variance)).toBeCloseTo(1, 9);
  });
});

const person = fc.record({ step: fc.integer({ min: -1, max: 2 }), level: fc.integer({ min: -1, max: 3 }) });
const crossed = (people: readonly { step: number; level: number }[], levels = 4) => {
  const weights = unweighted(people.length);
  const table = crossTable(weights, { codes: people.map(({ step }) => step), count: 3 },
    { codes: people.map(({ level }) => level), count: levels });
  return { weights, table, means: levelMeans(weights, table, [1, 2, 3]) };
};

test('there is a test or a reason, and never a number that is none', () => {
  fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 30 }), (people) => {
    const { weights, table, means } = crossed(people);
    const tests = [
      raoScottTest(weights, table), equalMeansTest(means), ...pairDifferences(means),
      ...againstTheRest(weights, table, [1, 2, 3], means),
    ];
    for (const each of tests) {
      expect(each.reason === '').toBe(each.p !== null);
      for (const value of Object.values(each)) if (typeof value === 'number') expect(value).not.toBeNaN();
      if (each.p !== null) expect(each.p >= 0 && each.p <= 1).toBe(true);
    }
  }));
});

test('of two levels, the pair, either against the rest and the Wald test are one', () => {
  const two = fc.record({ step: fc.integer({ min: 0, max: 2 }), level: fc.integer({ min: 0, max: 1 }) });
  fc.assert(fc.property(fc.array(two, { minLength: 8, maxLength: 40 }), (people) => {
    const { weights, table, means } = crossed(people, 2);
    const [pair] = pairDifferences(means);
    fc.pre(pair!.reason === '');
    const [rest] = againstTheRest(weights, table, [1, 2, 3], means);
    expect(rest!.statistic).toBeCloseTo(pair!.statistic!, 8);
    const wald = equalMeansTest(means).statistic!;
    expect(wald).toBeCloseTo(pair!.statistic! * pair!.statistic!, 6);
  }));
});

describe('there is no test, but a reason,', () => {
  test('of two variables whose crossing the weights fix', () => {
    const weights = weigh(survey, 'ps');
    const gender = columnsOf('gender');
    const table = crossTable(weights, columnsOf('age_group'), gender);
    expect(raoScottTest(weights, table)).toEqual({
      n: weights.n, statistic: null, df1: null, df2: null, p: null, reason: 'no-variance',
    });
    const means = levelMeans(weights, table, [1, 2, 3]);
    expect(equalMeansTest(means).reason).toBe('no-variance');
    expect(pairDifferences(means).map(({ reason, p, pAdjusted }) => [reason, p, pAdjusted]))
      .toEqual([['no-variance', null, null]]);
    expect(againstTheRest(weights, table, [1, 2, 3], means).map(({ reason }) => reason))
      .toEqual(['no-variance', 'no-variance']);
  });

  test('of nobody, of a group without anybody and of a group of one', () => {
    const nobody = crossed([{ step: -1, level: 0 }]);
    expect(raoScottTest(nobody.weights, nobody.table)).toMatchObject({ n: 0, reason: 'too-few-levels' });
    expect(equalMeansTest(nobody.means)).toMatchObject({ n: 0, reason: 'too-few-levels' });
    const some = crossed([0, 0, 1, 1, 2].map((level, i) => ({ step: i % 3, level })));
    const reasons = pairDifferences(some.means).map(({ a, b, reason }) => `${a}${b} ${reason}`);
    expect(reasons).toEqual([
      '01 ', '02 one-respondent', '03 too-few-levels', '12 one-respondent', '13 too-few-levels', '23 too-few-levels',
    ]);
    expect(equalMeansTest(some.means).reason).toBe('one-respondent');
    // The level without anybody differs from nothing, and is no rest for anybody either.
    expect(againstTheRest(some.weights, some.table, [1, 2, 3], some.means).map(({ reason }) => reason))
      .toEqual(['', '', 'one-respondent', 'too-few-levels']);
  });

  test('where every respondent is a stratum drawn from', () => {
    const weights = unweighted(4);
    const lonely = { ...weights, design: {
      cellOf: Int32Array.of(0, 1, 2, 3), sizes: new Float64Array(4).fill(1), factors: new Float64Array(4).fill(1),
      stratified: true,
    } };
    const table = crossTable(lonely, { codes: [0, 1, 0, 1], count: 2 }, { codes: [0, 0, 1, 1], count: 2 });
    expect(table.df).toBe(0);
    const means = levelMeans(lonely, table, [0, 1]);
    expect([raoScottTest(lonely, table), equalMeansTest(means), ...pairDifferences(means)].map(({ reason }) => reason))
      .toEqual(['no-degrees-of-freedom', 'no-degrees-of-freedom', 'no-degrees-of-freedom']);
  });

  test('where nobody differs from anybody in their group', () => {
    const { means } = crossed([0, 0, 0, 1, 1, 1].map((level) => ({ step: level, level })));
    expect(pairDifferences(means)[0]).toMatchObject({ difference: -1, se: null, p: null, reason: 'no-variance' });
  });
});
