import { row, type NonResponseRow } from './non-response-row.js';
import type { RepresentativenessTable } from './representativeness.js';

/** The tables as rows among those of the non-response analysis: two a figure, of those that took part and of all. */
export function representativenessRows(tables: readonly RepresentativenessTable[]): NonResponseRow[] {
  return tables.flatMap(({ id: variable, rows }) => rows.flatMap(({ id: level, unit, participating, all }) => [
    row({ part: 'representativeness', variable, level, group: 'participating' }, unit, { value: participating }),
    row({ part: 'representativeness', variable, level, group: 'all' }, unit, { value: all }),
  ]));
}
