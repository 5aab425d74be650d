import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyEstimate } from '../../src/estimates/estimate.js';
import type { QuestionFigure } from '../../src/estimates/question-figures.js';
import { suppressComplements } from '../../src/estimates/suppress-complements.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { known, narrowed, type Bounds } from './cell-bounds.js';
import { reportsOf, runOf } from './exports-of-run.js';
import { plantedStudy, type Places } from './planted-study.js';
import { minimum, publishedCounts } from './published-counts.js';
import { readReport } from './read-report.js';

/** Whether what is known of a cell leaves open all that 'under 5' says, of one up. */
const isOpen = ({ low, high }: Bounds): boolean => low <= 1 && high >= minimum - 1;

describe('narrowing', () => {
  it('finds a cell by subtraction, and one that only several sums together give', () => {
    const hidden = { low: 0, high: Infinity };
    const cells = new Map([['a', known(10)], ['b', hidden], ['c', hidden], ['d', { low: 0, high: 4 }]]);
    expect(narrowed(cells, [{ cells: ['a', 'b'], sum: 13 }]).get('b')).toEqual(known(3));
    const crossed = narrowed(cells, [{ cells: ['b', 'c'], sum: 20 }, { cells: ['c', 'd'], sum: 21 }]);
    expect(crossed.get('c')).toEqual({ low: 17, high: 20 });
    expect(crossed.get('b')).toEqual({ low: 0, high: 3 });
  });
});

describe('complementary suppression', () => {
  it('leaves every number under the minimum open, whatever the numbers are', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 9 }), (counts) => {
      const result = suppressComplements(counts.map((n, k): QuestionFigure => ({
        variable: 'q', statistic: 'mean', category: '', by: 'place', level: String(k), dontKnow: 0,
        estimate: { ...emptyEstimate, n, flag: n < minimum ? 'suppress' : '' },
      })), minimum);
      // Where all levels are hidden there is nothing left to hide behind.
      if (result.every(({ estimate }) => estimate.flag === 'suppress')) return;
      const cells = new Map(result.map(({ level, estimate: { n, flag } }) => [level,
        flag !== 'suppress' ? known(n) : n < minimum ? { low: 0, high: minimum - 1 } : { low: minimum, high: Infinity }] as const));
      const found = narrowed(cells, [{ cells: [...cells.keys()], sum: counts.reduce((sum, n) => sum + n, 0) }]);
      counts.forEach((n, k) => {
        const { low, high } = found.get(String(k))!;
        if (n > 0 && n < minimum) expect(isOpen({ low, high }), `${counts.join(' ')}: ${n}`).toBe(true);
        else if (result[k]!.estimate.flag === 'suppress' && n > 0) expect(high).toBeGreaterThan(low);
      });
    }), { numRuns: 2000 });
  });
});

describe('the reports of a study together', () => {
  /** Numbers of citizens by question and level, as they are. */
  const truth = ({ study, bulk }: AnalysisRun): Map<string, number> => new Map(bulk.breakdowns
    .filter(({ statistic, by }) => statistic === 'mean' && by === 'place')
    .map(({ variable, level, estimate: { n } }) => [`${study.questions.find(({ id }) => id === variable)!.present.da}|${level}`, n]));

  const places: readonly Places[] = [[60, 40, 3], [50, 30, 4, 1], [40, 6, 5, 1], [30, 20, 2, 2], [70, 8, 7, 6], [40, 5, 4, 4, 3]];

  it.each(places.map((each, i) => [each, i] as const))('tell nothing of fewer than may be shown, with %j citizens', async (counts, seed) => {
    const run = await runOf(plantedStudy(counts, seed));
    const reports = (await reportsOf(run, 'place')).filter(({ name }) => name.endsWith('.md')).map(({ name, bytes }) => readReport(name, new TextEncoder().encode(String(bytes))));
    const levels = counts.map((_, i) => `By ${i + 1}`);
    const questions = run.study.questions.map(({ present }) => present.da);
    const published = publishedCounts(reports, new Map(questions.map((each) => [each, each])), levels, 'Sted');
    const numbers = truth(run);
    let hidden = 0;
    for (const question of ['', ...questions]) {
      const cellOf = (level: string): string => `${question}|${level}`;
      const total = question === '' ? counts.reduce((sum, n) => sum + n, 0) : published.get(cellOf(''))!.low;
      // A level that no report tells of can have any number.
      const cells = new Map(levels.map((level) => [cellOf(level), published.get(cellOf(level)) ?? { low: 0, high: Infinity }]));
      if ([...cells.values()].every(({ low, high }) => low < high)) continue;
      for (const [cell, bounds] of narrowed(cells, [{ cells: [...cells.keys()], sum: total }])) {
        const n = question === '' ? counts[levels.indexOf(cell.slice(1))]! : numbers.get(cell)!;
        expect(bounds.low <= n && n <= bounds.high, `${cell} is read aright`).toBe(true);
        if (n > 0 && n < minimum) {
          hidden += 1;
          expect(isOpen(bounds), `${cell}: ${bounds.low}–${bounds.high}`).toBe(true);
        }
      }
    }
    expect(published.size).toBeGreaterThan(questions.length);
    if (Math.min(...counts) < minimum) expect(hidden).toBeGreaterThan(0);
  }, 60_000);
});
