import { inputError } from '../notices/input-error.js';
import type { TableAnswer } from './load-answers.js';

/** Columns that the results of table commands have themselves. */
const ownColumns = new Set(['id', 'themes', 'seen', 'cluster', 'distance']);

/**
 * Picks the cells of the columns that a user wants to keep beside the results.
 *
 * @param own further columns that the result has itself
 */
export function keptCells(
  table: { readonly file: string; readonly columns: readonly string[] },
  keep: readonly string[],
  own: readonly string[] = [],
): (answer: TableAnswer) => string[] {
  const taken = keep.find((column) => ownColumns.has(column) || own.includes(column));
  if (taken !== undefined) throw inputError('column-duplicated', { file: '--keep', column: taken });
  const positions = keep.map((column) => {
    const at = table.columns.indexOf(column);
    if (at < 0) throw inputError('column-missing', { file: table.file, column, purpose: '--keep', available: table.columns });
    return at;
  });
  return ({ cells }) => positions.map((at) => cells[at]!);
}
