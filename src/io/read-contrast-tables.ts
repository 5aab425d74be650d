import type { LevelColumn } from '../analysis/respondent-levels.js';
import type { TermContrast } from '../contrast/contrast-groups.js';
import type { IndexedTerm } from '../contrast/term-index.js';
import type { Estimate, EstimateFlag } from '../estimates/estimate.js';
import type { NoTest } from '../estimates/test-result.js';
import { levelColumn } from './contrast-tables.js';
import type { RowReader } from './read-run-tables.js';

/** The way back from `contrastTable`. */
export function readContrast(rows: readonly RowReader[]): TermContrast[] {
  return rows.map((row) => {
    const number = (column: string) => (row(column) === '' ? null : Number(row(column)));
    const share = (group: 'a' | 'b'): Estimate => ({
      value: number(`share_${group}`),
      se: number(`se_${group}`),
      low: number(`ci_low_${group}`),
      high: number(`ci_high_${group}`),
      n: Number(row(`n_${group}`)),
      sumOfWeights: Number(row(`sum_w_${group}`)),
      effectiveN: Number(row(`n_eff_${group}`)),
      df: Number(row(`df_${group}`)),
      flag: row(`flag_${group}`) as EstimateFlag,
    });
    return {
      key: row('term'),
      form: row('written'),
      kind: row('kind') as TermContrast['kind'],
      citizens: Number(row('citizens')),
      a: share('a'),
      b: share('b'),
      difference: {
        n: Number(row('n')),
        difference: number('difference'),
        se: number('se'),
        statistic: number('t'),
        df: number('df'),
        p: number('p'),
        reason: row('reason') as NoTest,
        low: number('ci_low'),
        high: number('ci_high'),
      },
      pAdjusted: number('p_adjusted'),
      holds: row('holds') === '1',
      logOdds: Number(row('log_odds')),
      z: Number(row('z')),
    };
  });
}

/** The way back from `termTable`. */
export function readTerms(rows: readonly RowReader[]): IndexedTerm[] {
  return rows.map((row) => ({
    key: row('term'),
    form: row('written'),
    kind: row('kind') as IndexedTerm['kind'],
    places: row('places').split(' ').map((place) => {
      const [answer, start, end] = place.split(/[:-]/u).map(Number) as [number, number, number];
      return [answer - 1, start, end] as const;
    }),
  }));
}

/** The way back from `levelTable`. @param variables those that the run has levels of */
export function readLevels(rows: readonly RowReader[], variables: readonly string[]): LevelColumn[] {
  return variables.map((variable) => ({ variable, values: rows.map((row) => row(levelColumn(variable))) }));
}
