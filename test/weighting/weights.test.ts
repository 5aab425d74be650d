import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey } from '../../src/survey/survey.js';
import type { Table } from '../../src/survey/table.js';
import { weightSpread } from '../../src/weighting/weight-spread.js';
import { weigh } from '../../src/weighting/weights.js';
import { exampleStudy, exampleTables, tableOf } from '../survey/example-study.js';

const study = parseStudy(exampleStudy, 'study.yaml');

describe('strata ratios', () => {
  test('are the citizens of a stratum over the respondents in it', () => {
    const weights = weigh(readSurvey(study, exampleTables()), 'ps');
    expect([...weights.values]).toEqual([30, 30, 40]);
    expect(weights).toMatchObject({ scheme: 'ps', n: 3, sum: 100, smallest: 30, largest: 40, notices: [] });
  });

  test('leave partial answers out where only complete ones carry weight, and say what nobody stands for', () => {
    const complete = parseStudy(exampleStudy.replace('base: answered', 'base: complete'), 'study.yaml');
    const weights = weigh(readSurvey(complete, exampleTables()), 'ps');
    expect([...weights.values]).toEqual([30, 30, 0]);
    expect(weights.strata).toEqual({ count: 2, cells: 2, population: 100, empty: 1, uncovered: 40 });
    expect(weights.notices).toMatchObject([{ code: 'strata-empty', parameters: { strata: 1, population: 40, share: 0.4 } }]);
  });

  test('answered and uncovered citizens add up to the population', () => {
    fc.assert(fc.property(
      fc.array(fc.constantFrom('kvinde', 'mand'), { minLength: 1, maxLength: 30 }), fc.nat(1000), fc.nat(1000),
      (genders, women, men) => {
        const weights = weigh(readSurvey(study, exampleTables({
          population: tableOf('p.csv', 'gender|citizens', `kvinde|${women}`, `mand|${men}`),
          sample: tableOf('s.csv', 'nr|gender|age|start|readiness', ...genders.map((gender, i) => `${i}|${gender}|30|2023-01-01|ja`)),
          respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', ...genders.map((_, i) => `${i}|hel|5||x`)),
        })), 'ps');
        if (weights.scheme === 'ps') expect(weights.sum + weights.strata!.uncovered).toBeCloseTo(women + men, 6);
        else expect(weights.sum).toBe(genders.length);
      },
    ));
  });

  test('a study that cannot be weighted is unweighted and says why', () => {
    const { weighting: _, ...rest } = study;
    const weights = weigh(readSurvey({ ...rest, weighting: { kind: 'none' } }, exampleTables()));
    expect([...weights.values]).toEqual([1, 1, 1]);
    expect(weights.notices).toMatchObject([{ code: 'unweighted', severity: 'warning' }]);
  });
});

describe('a scheme', () => {
  const ages = (...counts: readonly (readonly [string, string, number])[]) => exampleTables({
    population: tableOf('population.csv', 'gender|age_group|citizens', ...counts.map((row) => row.join('|'))),
  });
  const two = parseStudy(exampleStudy.replace('strata: [gender]', 'strata: [gender, age_group]'), 'study.yaml');

  test('merges strata with under 5 respondents when none is named', () => {
    const survey = readSurvey(study, exampleTables());
    expect([...weigh(survey).values]).toEqual([100 / 3, 100 / 3, 100 / 3]);
    expect(weigh(survey)).toMatchObject({ scheme: 'ps_collapsed', strata: { count: 2, cells: 1, empty: 0 } });
    expect([...weigh(survey, 'ps_collapsed', { collapseBelow: 1 }).values]).toEqual([30, 30, 40]);
    expect([...weigh(survey, 'ps_collapsed', { within: ['gender'] }).values]).toEqual([30, 30, 40]);
  });

  test('merges strata only within what the study names', () => {
    const named = parseStudy(exampleStudy.replace('strata: [gender]', 'strata: [gender], collapse_within: [gender]'), 'study.yaml');
    expect([...weigh(readSurvey(named, exampleTables())).values]).toEqual([30, 30, 40]);
  });

  test('whose options are out of range is refused', () => {
    const survey = readSurvey(study, exampleTables());
    expect(() => weigh(survey, 'ps_collapsed', { collapseBelow: 0 })).toThrow(RangeError);
    expect(() => weigh(survey, 'ps_collapsed', { within: ['age_group'] })).toThrow(RangeError);
  });

  test('that the study has no numbers for gives figures without weights and says so', () => {
    const { weighting: _, ...rest } = study;
    const survey = readSurvey({ ...rest, weighting: { kind: 'none' } }, exampleTables());
    for (const scheme of ['given', 'ps', 'raked', 'weights_only', 'trim_mean2'] as const) {
      expect(weigh(survey, scheme)).toMatchObject({ scheme: 'unweighted', notices: [{ code: 'unweighted' }] });
    }
    expect(weigh(survey, 'unweighted').notices).toEqual([]);
  });

  test('cannot be, for reasons that are told, and everybody counts 1', () => {
    const reasonOf = (survey: ReturnType<typeof readSurvey>) => {
      const weights = weigh(survey);
      expect([weights.scheme, weights.sum, ...weights.values]).toEqual(['unweighted', 3, 1, 1, 1]);
      return weights.notices.map(({ code, parameters }) => [code, parameters]);
    };
    const of = (population: Table) => reasonOf(readSurvey(study, exampleTables({ population })));
    const { population: _, ...without } = study;
    const { population: __, ...tables } = exampleTables();
    expect(reasonOf(readSurvey(without, tables))).toEqual([['unweighted', { reason: 'no-population' }]]);
    expect(of(tableOf('p', 'gender|citizens', 'kvinde|0', 'mand|0'))).toEqual([['unweighted', { reason: 'no-citizens' }]]);
    // The files write the groups differently: nobody is left out for that.
    expect(of(tableOf('p', 'gender|citizens', 'K|60', 'M|40'))).toEqual([['unweighted', { reason: 'no-stratum-matches' }]]);
    const nobody = exampleTables({ respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'a|delvis|5||x', 'b|delvis|4||x', 'c|delvis|4||x') });
    const complete = parseStudy(exampleStudy.replace('base: answered', 'base: complete'), 'study.yaml');
    expect(reasonOf(readSurvey(complete, nobody))).toEqual([['unweighted', { reason: 'no-weighted-respondents' }]]);
  });

  test('counts answers from strata without citizens nowhere, and says how many', () => {
    const population = tableOf('p', 'gender|citizens', 'kvinde|60', 'mand|0');
    const survey = readSurvey(study, exampleTables({ population }));
    for (const scheme of ['ps', 'raked'] as const) {
      const weights = weigh(survey, scheme);
      expect([...weights.values]).toEqual([30, 30, 0]);
      expect(weights.n).toBe(2);
      expect(weights.notices).toMatchObject([{ code: 'strata-without-citizens', parameters: { respondents: 1 } }]);
      expect([...weights.design.sizes]).toEqual([2, 0]);
    }
  });

  test('that rakes leaves out strata of a level that nobody has, and covers the other empty ones', () => {
    const survey = readSurvey(
      parseStudy(exampleStudy.replace('strata: [gender]', 'strata: [gender, group]'), 'study.yaml'),
      exampleTables({
        population: tableOf('p', 'gender|group|citizens',
          'kvinde|parat|30', 'kvinde|ikke|20', 'mand|parat|25', 'mand|ikke|15', 'kvinde|syg|10'),
      }),
    );
    const raked = weigh(survey, 'raked');
    expect(raked.strata).toMatchObject({ empty: 1, uncovered: 10, population: 100 });
    expect(raked.sum).toBeCloseTo(90, 9);
    expect(weigh(survey, 'ps').strata).toMatchObject({ empty: 2, uncovered: 25 });
  });

  test('that rakes says when the margins cannot be met', () => {
    // Women are all under 30 and men all over: 50 women and 30 of the young cannot both come out.
    const survey = readSurvey(two, { ...ages(['kvinde', 'ung', 30], ['kvinde', 'ældre', 20], ['mand', 'ældre', 50]),
      sample: tableOf('s.csv', 'nr|gender|age|start|readiness', 'a|kvinde|25|2023-06-01|ja', 'c|mand|66|2023-01-01|ja'),
      respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'a|hel|5||x', 'c|hel|4||x') });
    expect(weigh(survey, 'raked').notices).toMatchObject([{ code: 'raking-unsettled', parameters: { rounds: 1000 } }]);
  });

  test('takes the weights of the file as given, and trims them', () => {
    const survey = readSurvey(
      parseStudy(exampleStudy.replace('{ strata: [gender], base: answered }', '{ column: vægt }'), 'study.yaml'),
      { respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why|vægt|gender|age|start|readiness',
        'a|hel|5||x|1|kvinde|25||', 'b|hel|1||y|2|kvinde|44||', 'c|hel|4||z|9|mand|66||', 'd|hel|4||z|0|mand|66||') },
    );
    expect([...weigh(survey).values]).toEqual([1, 2, 9, 0]);
    expect(weigh(survey)).toMatchObject({ scheme: 'given', n: 3 });
    expect([...weigh(survey, 'trim_mean2').values]).toEqual([1.5, 2.5, 8, 0]);
  });
});

test('weights that are all 0 have no spread', () => {
  expect(weightSpread(new Float64Array(3))).toBeUndefined();
});
