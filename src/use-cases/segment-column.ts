import { segmentWords } from '../survey/read-segments.js';
import type { Table } from '../survey/table.js';

/** Reads the segment of a row: satisfied, neutral or dissatisfied; empty when the table has no such column, or another word. */
export function segmentColumn({ columns }: Pick<Table, 'columns'>): (cells: readonly string[]) => string {
  const at = columns.indexOf('segment');
  return at < 0 ? () => '' : (cells) => segmentWords.get(cells[at]!.trim().toLowerCase()) ?? '';
}
