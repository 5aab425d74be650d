import type { Table } from '../survey/table.js';
import { reason, type Reason } from './reason.js';

/** What may decide who is asked: a variable or a question by its id, and what a condition calls each value of its column. */
export interface RoutingSource {
  readonly id: string;
  readonly column: string;
  readonly valueOf: ReadonlyMap<string, string>;
}

/** Who seems to have been asked a question: those with one of some values. */
export interface RoutingGuess {
  readonly id: string;
  readonly values: readonly string[];
  readonly why: Reason;
}

// Nobody answers by chance alone in so many rows; those who were asked may leave a few empty.
const fewestOutside = 10;
const leastAnswered = 0.9;

/**
 * The source whose values tell who answered a question: nobody with some of them, and nearly everybody with each of the
 * others. The first that does; undefined where none does, or where the question's cells are mostly filled.
 *
 * @param columns of the question; one that is filled is an answer
 */
export function guessRouting(
  table: Table,
  columns: readonly string[],
  sources: readonly RoutingSource[],
): RoutingGuess | undefined {
  const places = columns.map((column) => table.columns.indexOf(column));
  const answered = table.rows.map((cells) => places.some((at) => (cells[at] ?? '').trim() !== ''));
  const total = answered.filter(Boolean).length;
  if (total === 0 || table.rows.length - total < fewestOutside) return undefined;
  for (const { id, column, valueOf } of sources) {
    const counts = countBy(table, column, answered);
    const asked = [...counts].filter(([, count]) => count.answered > 0);
    const outside = [...counts].filter(([value, count]) => value !== '' && count.answered === 0)
      .reduce((sum, [, { rows }]) => sum + rows, 0);
    const fits = outside >= fewestOutside && asked.every(([value, count]) =>
      valueOf.has(value) && count.answered >= leastAnswered * count.rows);
    if (!fits) continue;
    const values = new Set(asked.map(([value]) => valueOf.get(value)!));
    const ordered = [...new Set(valueOf.values())].filter((value) => values.has(value));
    return { id, values: ordered, why: reason('routed', { name: id, answered: total, outside }) };
  }
  return undefined;
}

function countBy(table: Table, column: string, answered: readonly boolean[]): Map<string, { rows: number; answered: number }> {
  const at = table.columns.indexOf(column);
  const counts = new Map<string, { rows: number; answered: number }>();
  table.rows.forEach((cells, i) => {
    const value = (cells[at] ?? '').trim();
    const count = counts.get(value) ?? { rows: 0, answered: 0 };
    counts.set(value, { rows: count.rows + 1, answered: count.answered + Number(answered[i]) });
  });
  return counts;
}
