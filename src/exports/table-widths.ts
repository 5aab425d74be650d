import { textWidth } from '../figures/text-width.js';
import type { TextTable } from '../wording/table-words.js';

/**
 * Widths of a table's columns that together fill its place: each as wide as its longest word or number at least, what is
 * left goes to the columns with the longest texts.
 *
 * @param size of the letters, in the unit of `total`
 * @param total width of the table
 * @param padding of a cell, both sides together
 * @returns whole numbers, a column each; their sum is `total`
 */
export function columnWidths({ columns, rows }: TextTable, size: number, total: number, padding: number): number[] {
  const cells = columns.map((column, i) => [column.text, ...rows.map((row) => row[i]!)]);
  const least = cells.map((texts, i) => padding + Math.max(...texts.flatMap((text, row) =>
    // A number stays on one line; a head is cut between words.
    (columns[i]!.numeric && row > 0 ? [text] : text.split(/[\s/]+/u))
      .map((part) => textWidth(part.slice(0, longestKept), size) * (row === 0 ? boldWidth : 1)))));
  const wished = cells.map((texts, i) => Math.max(least[i]!, padding + Math.min(longestLine * size, Math.max(...texts.map((text, row) =>
    (row === 0 ? textWidth(text, size) / (columns[i]!.numeric ? 3 : 2) : textWidth(text, size)))))));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const room = total - sum(least);
  const wishes = sum(wished) - sum(least);
  const widths = room <= 0 ? least.map((width) => (width * total) / sum(least))
    : least.map((width, i) => width + (wishes > 0 ? (room * (wished[i]! - width)) / wishes : room / columns.length));
  const whole = widths.map(Math.floor);
  return whole.map((width, i) => (i === 0 ? width + total - sum(whole) : width));
}

/** How much wider the bold letters of a head are. */
const boldWidth = 1.1;

/** Letters of a word that are kept on one line: longer ones would starve the other columns. */
const longestKept = 22;

/** Width of a column beyond which its texts are cut into lines, in letters' heights. */
const longestLine = 26;
