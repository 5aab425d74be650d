// Oracle: R 4.2.2, survey 4.5: postStratify, rake, calibrate and trimWeights on the synthetic study; expected/meta.json
// names the calls. quantile() is type 7.
import { describe, expect, test } from 'vitest';
import { countCells } from '../../src/weighting/weight-cells.js';
import { weightSpread, weightSpreadBy, type WeightSpread } from '../../src/weighting/weight-spread.js';
import type { WeightScheme } from '../../src/weighting/weight-scheme.js';
import { weigh } from '../../src/weighting/weights.js';
import { comparison, expectedJson, expectedRows, referenceSurvey } from '../estimates/reference-study.js';

const survey = referenceSurvey();

describe('the weights of the reference come out as R has them', () => {
  const rows = expectedRows('weights.csv');
  const position = new Map(survey.ids.map((id, i) => [id, i]));

  test.each([
    'ps', 'ps_collapsed', 'raked', 'raked_calibrate', 'trim_mean3_strict', 'trim_mean3', 'trim_mean2_strict', 'trim_mean2',
    'trim_median5_strict',
  ] as const)('%s, of 9,089 respondents', (scheme) => {
    const { values, n } = weigh(survey, scheme);
    const compared = comparison();
    for (const row of rows) {
      const id = row['person_id']!;
      compared.number(id, values[position.get(id)!], Number(row[scheme]));
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(scheme.startsWith('raked') ? 1e-8 : 1e-9);
    expect([count, n]).toEqual([9089, 9089]);
  });

  test('strata, and the cells that small ones are merged into', () => {
    const [plain, collapsed] = [weigh(survey, 'ps').cells!, weigh(survey).cells!];
    const respondents = new Float64Array(plain.ofStratum.length);
    survey.strata!.of.forEach((stratum) => { respondents[stratum]! += 1; });
    const strata = expectedRows('strata.csv');
    const idOf = strata.map((row) => row['stratum_id']!);
    const compared = comparison();
    const same: string[] = [];
    strata.forEach((row, h) => {
      const compare = (column: string, got: number) =>
        compared.number(`${row['stratum_id']} ${column}`, got, Number(row[column]));
      const cell = collapsed.ofStratum[h]!;
      same.push(idOf[cell]!);
      compare('population', plain.population[h]!);
      compare('complete', plain.respondents[h]!);
      compare('respondents', respondents[h]!);
      if (row['ratio'] !== '') compare('ratio', plain.population[h]! / plain.respondents[h]!);
      compare('cell_population', collapsed.population[cell]!);
      compare('cell_complete', collapsed.respondents[cell]!);
      compare('cell_ratio', collapsed.population[cell]! / collapsed.respondents[cell]!);
    });
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-9);
    expect(count).toBe(2166);
    expect(same).toEqual(strata.map((row) => row['cell']));
  });

  test('strata by how many respondents they hold', () => {
    const { strata } = expectedJson('meta.json');
    const [plain, collapsed] = [weigh(survey, 'ps'), weigh(survey)];
    expect(countCells(plain.cells!)).toEqual({
      cells: strata.total, small: strata.below_5, single: strata.with_one_complete, empty: strata.without_complete,
      smallest: 0,
    });
    expect(countCells(plain.cells!, 10).small).toBe(strata.below_10);
    expect(countCells(collapsed.cells!)).toMatchObject(
      { cells: strata.collapsed_cells, small: 0, smallest: strata.smallest_cell_complete });
    expect([plain.strata!.empty, plain.strata!.uncovered])
      .toEqual([strata.without_complete, strata.population_without_complete]);
    expect(collapsed.strata)
      .toMatchObject({ count: strata.total, cells: strata.collapsed_cells, empty: 0, uncovered: 0 });
    expect(collapsed.notices).toEqual([]);
  });
});

describe('the spread of the weights comes out as R has it', () => {
  const { weights: expected, thresholds } = expectedJson('weights_diagnostics.json');
  const names: Record<string, keyof WeightSpread> = {
    n: 'n', sum: 'sum', mean: 'mean', min: 'smallest', max: 'largest', median: 'median', cv: 'variation',
    p01: 'percentile1', p99: 'percentile99', max_over_mean: 'largestOverMean', max_over_min: 'largestOverSmallest',
    kish_deff: 'designEffect', n_eff: 'effectiveN', weighting_efficiency: 'efficiency',
  };

  test.each(Object.keys(expected) as WeightScheme[])('%s, over all and by the levels of six variables', (scheme) => {
    const { values } = weigh(survey, scheme);
    const compared = comparison();
    const compare = (place: string, got: WeightSpread | undefined, row: Record<string, number>) => {
      for (const [name, own] of Object.entries(names)) compared.number(`${place} ${name}`, got?.[own], row[name]!);
    };
    compare('all', weightSpread(values), expected[scheme].overall);
    for (const [by, levels] of Object.entries<Record<string, Record<string, number>>>(expected[scheme].by)) {
      const variable = survey.variables.get(by)!;
      const spreads = weightSpreadBy(values, variable);
      variable.levels.forEach(({ id }, code) => compare(`${by} ${id}`, spreads[code], levels[id]!));
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(scheme === 'raked' ? 1e-8 : 1e-9);
    expect(count).toBe(406);
  });

  test('trimming cuts off where R does', () => {
    const cap = (scheme: WeightScheme) => weigh(survey, scheme).cap;
    expect(cap('trim_mean3')).toBeCloseTo(thresholds.three_times_mean, 10);
    expect(cap('trim_mean2_strict')).toBeCloseTo(thresholds.two_times_mean, 10);
    expect(cap('trim_median5_strict')).toBeCloseTo(thresholds.five_times_median, 10);
  });
});
