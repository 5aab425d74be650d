import { InputError } from '../notices/input-error.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import type { Categorical } from './categorical.js';
import { columnIndex, spreadsheetRow, type Table } from './table.js';

/** One stratum of the population. */
export interface Stratum {
  /** The level of each stratum variable. */
  readonly levels: readonly string[];
  readonly population: number;
}

/** The population by stratum, in the order of its file. */
export interface Strata {
  readonly variables: readonly string[];
  readonly cells: readonly Stratum[];
}

/** What identifies a stratum: its levels, which never hold the separator U+001F. */
function strataKey(levels: readonly string[]): string {
  return levels.join('\u001f');
}

/**
 * Reads the population counts: a row per stratum, a column per stratum variable (named as the variable) and the count.
 *
 * @param count the column that holds the number of citizens
 * @throws InputError when a count is not a whole number of 0 or more, or a stratum stands twice
 */
export function readStrata(table: Table, variables: readonly string[], count: string): Strata {
  const notices = noticeList();
  const positions = variables.map((variable) => columnIndex(table, variable, 'weighting.strata'));
  const countAt = columnIndex(table, count, 'population.count');
  const firstRow = new Map<string, number>();
  const cells = table.rows.map((row, i) => {
    const at = spreadsheetRow(table, i);
    if (row.length !== table.columns.length) {
      notices.add('error', 'row-ragged', { file: table.file, row: at, expected: table.columns.length, got: row.length });
    }
    const levels = positions.map((position) => (row[position] ?? '').trim());
    const got = (row[countAt] ?? '').trim();
    if (!/^\d{1,9}$/.test(got)) notices.add('error', 'population-count-invalid', { file: table.file, row: at, column: count, got });
    const key = strataKey(levels);
    const first = firstRow.get(key);
    if (first !== undefined) notices.add('error', 'stratum-duplicated', { file: table.file, row: at, firstRow: first });
    else firstRow.set(key, at);
    return { levels, population: Number(got) };
  });
  if (notices.has('error')) throw new InputError(notices.all());
  return { variables, cells };
}

const notInPopulation = -1;
export const withoutStratum = -2;

/**
 * The stratum of each respondent: its position in `strata.cells`; notInPopulation or withoutStratum (a stratum variable
 * has no value) otherwise, each with a notice.
 *
 * @param place where a respondent stands, for notices
 */
export function assignStrata(
  strata: Strata,
  variables: ReadonlyMap<string, Categorical>,
  count: number,
  place: (respondent: number) => { file: string; row: number },
  populationFile: string,
  notices: NoticeList,
): Int32Array {
  const cellOf = new Map(strata.cells.map((cell, i) => [strataKey(cell.levels), i]));
  const columns = strata.variables.map((id) => variables.get(id)!);
  const of = new Int32Array(count).fill(notInPopulation);
  for (let i = 0; i < count; i++) {
    const levels = columns.map((column) => column.levels[column.codes[i]!]?.id);
    const missing = levels.indexOf(undefined);
    if (missing >= 0) {
      of[i] = withoutStratum;
      notices.add('error', 'stratum-value-missing', { ...place(i), column: strata.variables[missing]! });
      continue;
    }
    const cell = cellOf.get(strataKey(levels as string[]));
    if (cell === undefined) {
      notices.add('error', 'stratum-not-in-population', { ...place(i), stratum: levels.join(' · '), population: populationFile });
    } else of[i] = cell;
  }
  return of;
}
