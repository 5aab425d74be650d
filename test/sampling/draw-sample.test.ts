import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { seededRandom, shuffledIndices } from '../../src/numerics/random.js';
import { drawSample, type SampleDraw } from '../../src/sampling/draw-sample.js';
import type { Table } from '../../src/survey/table.js';
import { eligibleRegister, register, samplingDefinition } from './register.js';

const definition = samplingDefinition();
const idsOf = ({ drawn }: SampleDraw) => drawn.map(({ id }) => id);
const reasonsOf = ({ excluded }: SampleDraw) => Object.fromEntries(excluded.map(({ id, reason }) => [id, reason]));
const told = ({ notices }: SampleDraw) => notices.map(({ code, parameters }) => ({ code, ...parameters }));

describe('who can be drawn', () => {
  const draw = drawSample(definition, register(
    'eight-weeks|Odder|kvinde|25|kontanthjælp|2023-06-06||2023-01-01|',
    'a-day-less|Odder|kvinde|25|kontanthjælp|2023-06-07||2023-01-01|',
    'dagpenge-12|Odder|kvinde|25|a-dagpenge|2023-05-09||2023-01-01|',
    'dagpenge-11|Odder|kvinde|25|a-dagpenge|2023-05-10||2023-01-01|',
    'joined|Odder|kvinde|25|kontanthjælp|2023-01-01|2023-07-01||',
    'joined|Odder|kvinde|25|a-dagpenge|2023-07-02||2023-06-30|2023-07-03',
    'broken|Odder|kvinde|25|kontanthjælp|2023-01-01|2023-07-01|2023-01-01|',
    'broken|Odder|kvinde|25|kontanthjælp|2023-07-03|||',
    'course-over|Odder|kvinde|25|kontanthjælp|2023-01-01||2023-01-01|2023-03-31',
    'course-ahead|Odder|kvinde|25|kontanthjælp|2023-01-01||2023-07-01|',
    'no-course|Odder|kvinde|25|kontanthjælp|2023-01-01|||',
    'benefit-over|Odder|kvinde|25|kontanthjælp|2023-01-01|2023-07-31|2023-01-01|',
    'no-age|Odder|kvinde||kontanthjælp|2023-01-01||2023-01-01|',
  ), 1);

  test('is told by course, benefit and weeks, spells joined where they follow each other', () => {
    expect(idsOf(draw)).toEqual(['dagpenge-12', 'eight-weeks', 'joined']);
    expect(reasonsOf(draw)).toEqual({
      'a-day-less': 'benefit-too-short', 'dagpenge-11': 'benefit-too-short', broken: 'benefit-too-short',
      'course-over': 'no-active-course', 'course-ahead': 'no-active-course', 'no-course': 'no-active-course',
      'benefit-over': 'no-benefit', 'no-age': 'stratum-value-missing',
    });
    expect(draw.citizens).toBe(draw.eligible + draw.excluded.length);
  });

  test('are told by the row of the benefit on the day, and since when they are on benefit', () => {
    const joined = draw.drawn.find(({ id }) => id === 'joined')!;
    expect([joined.at, joined.since]).toEqual([5, 4]);
    expect(draw.levels.get('group')).toEqual(['a-dagpenge', 'kontanthjælp', 'a-dagpenge']);
  });

  test('is everybody where the study asks for neither course nor benefit', () => {
    const all = samplingDefinition((study) => study.replace(/ {2}course: \{ starts[\s\S]*12 \}\n/, ''));
    const read = drawSample(
      all, register('x|Odder|kvinde|25|a||||', 'x|Odder|kvinde|25|b||||', 'y|Odder|mand|30|a||||'), 1
    );
    expect(idsOf(read)).toEqual(['x', 'y']);
  });
});

describe('rows that cannot be used', () => {
  test('are set aside with row and reason, and their citizens counted', () => {
    const good = 'odder|mand|44|kontanthjælp|2023-01-01||2023-01-01|';
    const draw = drawSample(definition, register(
      `a|${good}`, `|${good}`, 'b|Odder|mand', `c|${good.replace('2023-01-01', '2023-02-30')}`,
      `d|${good.replace('2023-01-01|', '2023-01-01|2022-12-31')}`, `d|${good}`,
    ), 1);
    expect(draw.setAside).toEqual([
      { file: 'register.csv', row: 3, reason: 'id-missing' },
      { file: 'register.csv', row: 4, reason: 'row-ragged' },
      { file: 'register.csv', row: 5, reason: 'date-invalid' },
      { file: 'register.csv', row: 6, reason: 'period-reversed' },
    ]);
    expect(idsOf(draw)).toEqual(['a', 'd']);
    expect(reasonsOf(draw)).toEqual({ b: 'no-usable-row', c: 'no-usable-row' });
    expect(told(draw)).toContainEqual({
      code: 'period-reversed', file: 'register.csv', row: 6, column: 'to', got: '2022-12-31', begins: '2023-01-01',
    });
    expect(told(draw)).toContainEqual(
      { code: 'date-invalid', file: 'register.csv', row: 5, column: 'from', got: '2023-02-30' }
    );
    expect(told(draw)).toContainEqual({ code: 'sample-smaller-than-asked', group: '', asked: 10, got: 2 });
  });

  test.each<[string, (study: string) => string, string]>([
    ['nobody is eligible', (study) => study.replace('on: 2023-08-01', 'on: 2022-08-01'), 'nobody-eligible'],
    ['a column is missing', (study) => study.replace('starts: from', 'starts: fra'), 'column-missing'],
    ['a group has no size', (study) => study.replace('size: 10', 'size: { Odder: 3 }'), 'sample-group-without-size'],
    [
      'a group is unknown', (study) => study.replace('size: 10', 'size: { Odder: 3, Vejle: 3, Vejen: 3 }'),
      'value-unknown'
    ],
  ])('stop the draw when %s', (_, change, code) => {
    const act = () => drawSample(samplingDefinition(change), eligibleRegister([3, 3, 3, 3, 3, 3, 3, 3]), 1);
    expect(act).toThrow(InputError);
    expect(act).toThrow(code);
  });
});

describe('the draw', () => {
  const sizes = fc.array(
    fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 }
  ).filter((each) => each.some((size) => size > 0));

  test('is the same for the same seed in whatever order the rows stand', () => {
    fc.assert(fc.property(sizes, fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }), (strata, seed, order) => {
      const table = eligibleRegister(strata);
      const shuffled: Table = {
        ...table, rows: Array.from(
          shuffledIndices(table.rows.length, seededRandom(order, 'test')), (i) => table.rows[i]!
        ),
      };
      const [first, second] = [drawSample(definition, table, seed), drawSample(definition, shuffled, seed)];
      expect(idsOf(second)).toEqual(idsOf(first));
      expect(second.drawn.map(({ at }) => shuffled.rows[at]![0])).toEqual(idsOf(second));
    }), { numRuns: 40 });
  });

  test('takes as many of each stratum as are allocated, nobody twice, and all told sum up', () => {
    fc.assert(fc.property(sizes, fc.integer({ min: 1, max: 60 }), (strata, size) => {
      const draw = drawSample(definition, eligibleRegister(strata), 7, size);
      expect(new Set(idsOf(draw)).size).toBe(draw.drawn.length);
      expect(draw.drawn).toHaveLength(Math.min(size, draw.eligible));
      draw.strata.forEach(
        ({ places }, h) => expect(draw.drawn.filter(({ stratum }) => stratum === h)).toHaveLength(places)
      );
    }), { numRuns: 40 });
  });

  test('gives everybody in a stratum the same chance: chi-square over 4,000 seeds', () => {
    const table = eligibleRegister([12, 5, 0, 0, 0, 0, 0, 20]);
    const counts = new Map<string, number>();
    const seeds = 4000;
    let places: number[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      const draw = drawSample(definition, table, seed, 15);
      places = draw.strata.map((stratum) => stratum.places);
      for (const id of idsOf(draw)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(places).toEqual([5, 2, 8]);
    // scipy 1.17.1: stats.chi2.ppf(1 - 1e-4, [11, 4, 19]); counts of a draw without replacement vary (N − n) / (N − 1)
    // as much.
    [[0, 12, 5, 37.367], [1, 5, 2, 23.5127], [7, 20, 8, 50.7955]].forEach(([stratum, all, drawn, limit]) => {
      const expected = (seeds * drawn!) / all!;
      const variance = (expected * (all! - drawn!)) / (all! - 1);
      const chiSquare = Array.from({ length: all! }, (_, i) => counts.get(`${stratum}-${i}`)! - expected)
        .reduce((total, deviation) => total + (deviation * deviation) / variance, 0);
      expect(chiSquare).toBeLessThan(limit!);
    });
  }, 20_000);

  test('of one stratum stays the same when another grows', () => {
    const named = samplingDefinition((study) => study.replace('size: 10', 'size: { Odder: 4, Vejle: 6 }'));
    const inOdder = (strata: readonly number[]) => idsOf(
      drawSample(named, eligibleRegister(strata), 3)
    ).filter((id) => id < '4');
    expect(inOdder([5, 5, 5, 5, 9, 9, 9, 9])).toEqual(inOdder([5, 5, 5, 5, 30, 2, 9, 9]));
  });

  test('keeps sizes and minimums where it can, and says where it cannot', () => {
    const study = samplingDefinition(
      (text) => text.replace('size: 10', 'size: 30\n  minimum: { group: 12, stratum: 3 }')
    );
    const draw = drawSample(study, eligibleRegister([4, 4, 4, 2, 100, 100, 100, 100]), 1);
    expect(draw.strata.map(({ group, places }) => [group, places])).toEqual([
      ['Odder', 4], ['Odder', 3], ['Odder', 3], ['Odder', 2], ['Vejle', 5], ['Vejle', 5], ['Vejle', 4], ['Vejle', 4],
    ]);
    expect(told(draw)).toEqual([{ code: 'sample-below-minimum', group: 'Odder', strata: 1, minimum: 3 }]);
  });
});

describe('the balance of the draw', () => {
  test('is told for all and for each group, those without a value as a category of their own', () => {
    const table = eligibleRegister([10, 10, 10, 10, 10, 10, 10, 10]);
    const rows = table.rows.map((cells, i) => (i < 5 ? cells.with(4, '') : cells));
    const { balance } = drawSample(definition, { ...table, rows }, 5, 40);
    expect(balance.map(({ group }) => group)).toEqual(['', 'Odder', 'Vejle']);
    expect(balance[0]!.levels).toEqual(['a-dagpenge', 'kontanthjælp', '']);
    expect(balance[0]!.categories.map(({ population }) => population)).toEqual([37, 38, 5]);
    expect(balance[0]!.categories.reduce((sum, { sample }) => sum + sample, 0)).toBe(40);
    expect(balance.every(({ withinChance }) => withinChance)).toBe(true);
  });
});
