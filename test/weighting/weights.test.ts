import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey } from '../../src/survey/survey.js';
import { weigh } from '../../src/weighting/weights.js';
import { exampleStudy, exampleTables, tableOf } from '../survey/example-study.js';

const study = parseStudy(exampleStudy, 'study.yaml');

describe('strata ratios', () => {
  test('are the citizens of a stratum over the respondents in it', () => {
    const weights = weigh(readSurvey(study, exampleTables()));
    expect([...weights.values]).toEqual([30, 30, 40]);
    expect(weights).toMatchObject({ scheme: 'ps', n: 3, sum: 100, smallest: 30, largest: 40, notices: [] });
  });

  test('leave partial answers out where only complete ones carry weight, and say what nobody stands for', () => {
    const complete = parseStudy(exampleStudy.replace('base: answered', 'base: complete'), 'study.yaml');
    const weights = weigh(readSurvey(complete, exampleTables()));
    expect([...weights.values]).toEqual([30, 30, 0]);
    expect(weights.strata).toEqual({ count: 2, population: 100, empty: 1, uncovered: 40 });
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
        })));
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
