import { describe, expect, it } from 'vitest';
import { readRepresentativeness } from '../../src/estimates/representativeness.js';
import { representativenessRows } from '../../src/estimates/representativeness-rows.js';
import { InputError } from '../../src/notices/input-error.js';
import { tableOf } from '../survey/example-study.js';
import { tableFrom } from './non-response-study.js';

const folder = new URL('../../corpus-samples/jobcenter/', import.meta.url);
const tables = readRepresentativeness(tableFrom(folder, 'representativeness.csv'));

/** Notices of what cannot be read. */
function mistakes(...lines: string[]): unknown[] {
  try {
    const header = 'table|table_da|table_en|row|row_da|row_en|unit|participating|all';
    readRepresentativeness(tableOf('r.csv', header, ...lines));
    return [];
  } catch (error) {
    return (error as InputError).notices.map(({ code, parameters }) => ({ code, ...parameters }));
  }
}

describe('the representativeness of the sample study', () => {
  it('has the four published tables', () => {
    expect(tables.map(({ id, rows }) => [id, rows.map(({ participating, all }) => [participating, all])])).toEqual([
      ['regions', [[31, 30], [8, 17], [15, 11], [23, 19], [23, 22]]],
      ['inhabitants', [[53_174, 39_152]]],
      ['expected-benefits', [[8, 8]]],
      ['actual-benefits', [[26, 24], [20, 19]]],
    ]);
    expect(tables[0]!.rows[1]).toEqual({
      id: 'sjaelland', label: { da: 'Sjælland', en: 'Zealand' }, unit: 'percent',
      participating: 8, all: 17, difference: -9,
    });
  });

  it('has two rows a figure', () => {
    const rows = representativenessRows(tables);
    expect(rows).toHaveLength(18);
    expect(rows[11]).toMatchObject({
      part: 'representativeness', variable: 'inhabitants', level: 'age-16-66', group: 'all', statistic: 'citizens',
      value: 39_152, n: null, flag: '',
    });
  });

  it('has regions that follow from where the municipalities lie', () => {
    // Hovedstaden: Gladsaxe, Høje-Taastrup, Ishøj, Tårnby; Sjælland: Guldborgsund; Nordjylland: Mariagerfjord, Aalborg;
    // Midtjylland: Odder, Silkeborg, Syddjurs; Syddanmark: Faaborg-Midtfyn, Odense, Vejle. All: 29, 17, 11, 19 and 22
    // of 98.
    const counts = [[4, 29], [1, 17], [2, 11], [3, 19], [3, 22]] as const;
    expect(tables[0]!.rows.map(({ participating, all }) => [participating, all])).toEqual(
      counts.map(([own, of]) => [Math.round((100 * own) / 13), Math.round((100 * of) / 98)]));
  });
});

describe('a file of representativeness with mistakes', () => {
  it('is refused with every row and column that is wrong', () => {
    expect(mistakes(
      't|T|T|a|A|A|percent|10,5|9.5',
      't|T|T|a|A|A|percent|1|2',
      't|T|T||B|B|percent|1|2',
      't|T|T|c|C|C|procent|1|2',
      't|T|T|d|D|D|percent|101|',
      't|T|T',
    )).toEqual([
      { code: 'id-duplicated', file: 'r.csv', row: 3, column: 'row', firstRow: 2 },
      { code: 'id-missing', file: 'r.csv', row: 4, column: 'row' },
      {
        code: 'category-unknown', file: 'r.csv', row: 5, column: 'unit', got: 'procent',
        expected: ['percent', 'citizens'],
      },
      { code: 'number-invalid', file: 'r.csv', row: 6, column: 'participating', got: '101', minimum: 0, maximum: 100 },
      { code: 'number-invalid', file: 'r.csv', row: 6, column: 'all', got: '', minimum: 0, maximum: 100 },
      { code: 'row-ragged', file: 'r.csv', row: 7, expected: 9, got: 3 },
    ]);
  });

  it('is refused when a column is missing', () => {
    expect(() => readRepresentativeness(tableOf('r.csv', 'table|row', 'a|b'))).toThrow(InputError);
  });
});
