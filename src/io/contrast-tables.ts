import type { AnalysisRun, RunBulk } from '../analysis/run.js';
import type { TermContrast } from '../contrast/contrast-groups.js';
import type { ToldSides } from '../contrast/hidden-uses.js';
import type { IndexedTerm } from '../contrast/term-index.js';
import type { Estimate } from '../estimates/estimate.js';
import { toCsv, type CsvCell } from './write-csv.js';

const shareColumns = ['n', 'sum_w', 'share', 'se', 'ci_low', 'ci_high', 'n_eff', 'df', 'flag'];

/** The columns of contrast.csv; those of a group's share end with the group's letter. */
export const contrastColumns = [
  'term', 'written', 'kind', 'citizens',
  ...['a', 'b'].flatMap((group) => shareColumns.map((column) => `${column}_${group}`)),
  'n', 'difference', 'se', 'ci_low', 'ci_high', 't', 'df', 'p', 'p_adjusted', 'holds', 'log_odds', 'z', 'reason',
];

/** A row a term that was tested, the first those that group a uses most of the two. */
export function contrastTable(rows: readonly TermContrast[]): string {
  return toCsv(contrastColumns, contrastCells(rows));
}

/** @param untold terms of which only one group's share, or none, is told: of their difference then only whether it holds */
export function contrastCells(rows: readonly TermContrast[], untold?: ReadonlyMap<string, ToldSides>): CsvCell[][] {
  return rows.map((row) => {
    const sides = untold?.get(row.key);
    return sides ? untoldCells(row, sides) : toldCells(row);
  });
}

function untoldCells({ key, form, kind, a, b, difference, holds }: TermContrast, told: ToldSides): CsvCell[] {
  const hidden = ({ n, sumOfWeights }: Estimate): CsvCell[] => [n, sumOfWeights, null, null, null, null, null, null, 'suppress'];
  const none = [null, null, null, null, null, null, null, null];
  return [key, form, kind, null, ...(told.a ? shareCells(a) : hidden(a)), ...(told.b ? shareCells(b) : hidden(b)), difference.n, ...none, holds, null, null, difference.reason];
}

function toldCells({ key, form, kind, citizens, a, b, difference, pAdjusted, holds, logOdds, z }: TermContrast): CsvCell[] {
  return [
    key, form, kind, citizens, ...shareCells(a), ...shareCells(b),
    difference.n, difference.difference, difference.se, difference.low, difference.high, difference.statistic, difference.df,
    difference.p, pAdjusted, holds, logOdds, z, difference.reason,
  ];
}

function shareCells({ n, sumOfWeights, value, se, low, high, effectiveN, df, flag }: Estimate): CsvCell[] {
  return [n, sumOfWeights, value, se, low, high, effectiveN, df, flag];
}

/** Where each term stands: `answer:start-end` with a space between, answers counted from 1 as in codes.csv. */
export function termTable(terms: readonly IndexedTerm[]): string {
  return toCsv(['term', 'written', 'kind', 'places'], terms.map(({ key, form, kind, places }) =>
    [key, form, kind, places.map(([answer, start, end]) => `${answer + 1}:${start}-${end}`).join(' ')]));
}

/** A row a respondent, a column a variable. */
export function levelTable({ bulk }: { readonly bulk: Pick<RunBulk, 'levels' | 'weights'> }): string {
  return toCsv(
    ['respondent', ...bulk.levels.map(({ variable }) => levelColumn(variable))],
    bulk.weights.map(({ respondent }, i) => [respondent, ...bulk.levels.map(({ values }) => values[i]!)]),
  );
}

/** A variable's column in levels.csv. */
export function levelColumn(variable: AnalysisRun['study']['variables'][number]['id']): string {
  return `by_${variable}`;
}
