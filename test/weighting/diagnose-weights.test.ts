import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/survey/survey.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { diagnoseWeights } from '../../src/weighting/diagnose-weights.js';
import { weigh } from '../../src/weighting/weights.js';
import { expectedJson, referenceSurvey } from '../estimates/reference-study.js';
import { exampleStudy, exampleTables } from '../survey/example-study.js';

describe('the diagnosis of weights', () => {
  const survey = referenceSurvey();

  // Oracle: R survey 4.5, expected/weights_diagnostics.json (see reference-weights.test.ts for the spread itself).
  test('tells of everybody and of every level of every variable, as R does', () => {
    const expected = expectedJson('weights_diagnostics.json').weights.ps_collapsed;
    const found = diagnoseWeights(survey, weigh(survey));
    expect(found[0]).toMatchObject({ variable: '', level: '' });
    expect(found[0]!.spread!.designEffect).toBeCloseTo(expected.overall.kish_deff, 9);
    let compared = 0;
    for (const [by, levels] of Object.entries<Record<string, Record<string, number>>>(expected.by)) {
      for (const [level, row] of Object.entries(levels)) {
        const { spread } = found.find((each) => each.variable === by && each.level === level)!;
        expect([spread!.n, spread!.effectiveN, spread!.efficiency]).toEqual(
          [row['n'], expect.closeTo(row['n_eff']!, 6), expect.closeTo(row['weighting_efficiency']!, 9)]);
        compared += 1;
      }
    }
    expect(compared).toBe(28);
  });

  test('counts the cells that rest on under five, before and after small strata are merged', () => {
    const { strata } = expectedJson('meta.json');
    const [plain] = diagnoseWeights(survey, weigh(survey, 'ps'));
    const [collapsed] = diagnoseWeights(survey, weigh(survey));
    // Strata without anybody are nobody's cells.
    const filled = strata.total - strata.without_complete;
    expect(plain!.strata).toEqual({ count: filled, small: strata.below_5 - strata.without_complete });
    expect(plain!.cells).toEqual(plain!.strata);
    expect(collapsed!.strata).toEqual(plain!.strata);
    expect(collapsed!.cells).toEqual({ count: strata.collapsed_cells, small: 0 });
    const men = diagnoseWeights(survey, weigh(survey)).find(({ level }) => level === 'man')!;
    const women = diagnoseWeights(survey, weigh(survey)).find(({ level }) => level === 'woman')!;
    // Gender is a stratum variable: each stratum is of one.
    expect(men.strata!.count + women.strata!.count).toBe(filled);
    expect(men.strata!.small + women.strata!.small).toBe(plain!.strata!.small);
  });

  test('has no cells for weights without strata, and no spread where nobody carries weight', () => {
    const unweighted = diagnoseWeights(survey, weigh(survey, 'unweighted'));
    expect(unweighted.every(({ strata, cells }) => strata === null && cells === null)).toBe(true);
    expect(unweighted[0]!.spread).toMatchObject({ designEffect: 1, efficiency: 1 });
    const complete = parseStudy(exampleStudy.replace('base: answered', 'base: complete'), 'study.yaml');
    const small = readSurvey(complete, exampleTables());
    const men = diagnoseWeights(small, weigh(small)).find(({ level }) => level === 'mand')!;
    expect(men).toEqual({
      variable: 'gender', level: 'mand', spread: null, strata: { count: 0, small: 0 }, cells: { count: 0, small: 0 },
    });
  });
});
