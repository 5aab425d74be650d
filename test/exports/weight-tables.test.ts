import { describe, expect, it } from 'vitest';
import { weightTables } from '../../src/exports/weight-tables.js';
import { weightCheckOf } from '../../src/report/weight-check.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { weightSpread } from '../../src/weighting/weight-spread.js';
import { exampleRun } from '../report/example-run.js';

const label = (text: string) => ({ da: text, en: text });
const strata = { count: 4, cells: 3, population: 100, empty: 1, uncovered: 10 };
const parts = { answered: 70, dontKnow: 12, missing: 5, notAsked: 3, uncovered: 10 };

/** Ten women with weights of 3 and 9, three men. */
function run(results: Partial<AnalysisRun['results']> = {}): AnalysisRun {
  const women = weightSpread([3, 3, 3, 3, 3, 9, 9, 9, 9, 9])!;
  const men = weightSpread([10, 10, 10])!;
  const filled = { strata: { count: 3, small: 2 }, cells: { count: 2, small: 0 } };
  return {
    ...exampleRun,
    study: {
      ...exampleRun.study,
      variables: [{
        id: 'gender', label: label('Køn'), only: [], source: { kind: 'column', column: 'gender' },
        levels: [{ id: 'k', label: label('Kvinder') }, { id: 'm', label: label('Mænd') }],
      }],
      questions: [{
        id: 'q1', theme: '', present: label('Tillid?'), past: label('Tillid?'), only: [], except: [],
        answer: { kind: 'scale', scale: 's', column: 'q1' },
      }],
    },
    results: {
      ...exampleRun.results,
      weights: { ...exampleRun.results.weights, scheme: 'ps_collapsed', sum: 90, strata },
      weightDiagnosis: [
        { variable: '', level: '', spread: women, ...filled },
        { variable: 'gender', level: 'k', spread: women, ...filled },
        { variable: 'gender', level: 'm', spread: men, ...filled },
      ],
      reconciliation: [{ question: 'q1', ...parts, population: 100 }],
      ...results,
    },
  };
}
const tables = (of: AnalysisRun) => weightTables(weightCheckOf(of), 'da');

describe('the tables of weights', () => {
  it('tell of each group what unequal weights cost, and nothing of very few', () => {
    const [{ table, notes } = expect.fail('no table')] = tables(run());
    expect(table.rows).toEqual([
      ['Alle', '10', '3,00–9,00', '1,25', '8', '80 pct.', '2 → 0'],
      // All but the women would be the men.
      ['Køn: Kvinder', 'skjult', '–', '–', '–', '–', '–'],
      ['Køn: Mænd', 'under 5', '–', '–', '–', '–', '–'],
    ]);
    expect(notes.join(' ')).toContain('færre end fem svar');
  });

  it('add up question by question, and say so', () => {
    const [, { table, notes } = expect.fail('no table')] = tables(run());
    expect(table.rows).toEqual([['Tillid?', '70', '12', '5', '3', '10', '100']]);
    expect(notes[0]).toBe('For hvert spørgsmål giver tallene tilsammen populationen på 100 borgere.');
  });

  it('say when they do not add up, and when there is nothing to add up to', () => {
    const off = run({ reconciliation: [{ question: 'q1', ...parts, answered: 60, population: 100 }] });
    expect(tables(off)[1]!.notes[0]).toContain('giver ikke tilsammen populationen på 100 borgere');
    const { strata: _, ...given } = run().results.weights;
    const withoutStrata = run({
      weights: { ...given, scheme: 'given' },
      weightDiagnosis: run().results.weightDiagnosis!.map((each) => ({ ...each, strata: null, cells: null })),
    });
    const [spread, reconciled] = tables(withoutStrata);
    expect(spread!.table.columns).toHaveLength(6);
    expect(reconciled!.notes[0]).toContain('Vægtene hviler ikke på grupper i en kendt population');
    expect(reconciled!.notes[0]).toContain('Summen af dem er 90.');
  });

  it('are none without weights, and none in a run from before they were told', () => {
    expect(tables(run({ weights: { ...run().results.weights, scheme: 'unweighted' } }))).toEqual([]);
    const { weightDiagnosis: _, reconciliation: __, ...before } = run().results;
    expect(tables({ ...run(), results: before })).toEqual([]);
  });
});
