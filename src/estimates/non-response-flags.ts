import { tellsOfFew } from './tells-of-few.js';

/** '' when a cell may be shown; 'suppress' when it may not: few citizens, or the rest would tell of few. */
export type CellFlag = '' | 'suppress';

/** A group of invited citizens. */
export interface Cell {
  readonly invited: number;
  readonly respondents: number;
}

/** What a cell tells of: those invited, those who answered, and by subtraction those who did not. */
const counts: readonly ((cell: Cell) => number)[] = [
  ({ invited }) => invited, ({ respondents }) => respondents, ({ invited, respondents }) => invited - respondents,
];

/** Whether a cell tells of some, but fewer citizens than may be shown. */
export function isFew(cell: Cell, minimumCell: number): boolean {
  return counts.some((countOf) => countOf(cell) > 0 && countOf(cell) < minimumCell);
}

/**
 * Which cells a report must hide: those with some, but fewer than the minimum, invited, answering or not answering; and
 * where the others of a line and its sum would tell of these, further cells, those with the fewest respondents first,
 * until each number under the minimum may still be any of them, by every line by itself and by all lines together
 * (complementary suppression; Hundepool et al. 2012, Statistical Disclosure Control, chapter 4). Cells of nobody hide
 * nothing. Where a whole table is hidden nothing is left to hide behind.
 *
 * @param lines positions of the cells of each line that adds up to a sum that is known
 * @param hiddenElsewhere whether another table hides what a cell is part of
 */
export function flagCells(
  cells: readonly Cell[],
  lines: readonly (readonly number[])[],
  minimumCell: number,
  hiddenElsewhere: (position: number) => boolean = () => false,
): CellFlag[] {
  const hidden = cells.map((cell, i) => isFew(cell, minimumCell) || (cell.invited > 0 && hiddenElsewhere(i)));
  for (let next = furtherCell(cells, lines, hidden, minimumCell); next !== undefined; next = furtherCell(cells, lines, hidden, minimumCell)) {
    hidden[next] = true;
  }
  return hidden.map((each) => (each ? 'suppress' : ''));
}

/** The next cell to hide; undefined when nothing can be told any more, or nothing is left. */
function furtherCell(
  cells: readonly Cell[], lines: readonly (readonly number[])[], hidden: readonly boolean[], minimumCell: number,
): number | undefined {
  const smallestShown = (among: readonly (readonly number[])[]): number | undefined => among.flat()
    .filter((i) => !hidden[i] && cells[i]!.invited > 0)
    .toSorted((a, b) => cells[a]!.respondents - cells[b]!.respondents || cells[a]!.invited - cells[b]!.invited || a - b)[0];
  for (const line of lines) {
    const own = line.filter((i) => hidden[i]).map((i) => cells[i]!);
    const tells = own.length === 1
      || counts.some((countOf) => own.some((cell) => countOf(cell) > 0 && countOf(cell) < minimumCell) && tellsOfFew(own.map(countOf), minimumCell));
    const next = tells ? smallestShown([line]) : undefined;
    if (next !== undefined) return next;
  }
  for (const cell of toldByAll(cells, lines, hidden, minimumCell)) {
    const through = lines.filter((line) => line.includes(cell));
    const beside = lines.filter((line) => line.some((i) => hidden[i] && through.some((own) => own.includes(i))));
    const next = smallestShown(through) ?? smallestShown(beside);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Cells with a number under the minimum of which all lines together tell more than that it is under it. */
function toldByAll(
  cells: readonly Cell[], lines: readonly (readonly number[])[], hidden: readonly boolean[], minimumCell: number,
): number[] {
  return counts.flatMap((countOf) => {
    const few = (i: number): boolean => hidden[i]! && countOf(cells[i]!) > 0 && countOf(cells[i]!) < minimumCell;
    const low = cells.map((cell, i) => (!hidden[i] ? countOf(cell) : few(i) ? 0 : countOf(cell) === 0 ? 0 : minimumCell));
    const high = cells.map((cell, i) => (!hidden[i] ? countOf(cell) : few(i) ? minimumCell - 1 : Number.POSITIVE_INFINITY));
    narrow(lines.map((line) => ({ line, sum: line.reduce((sum, i) => sum + countOf(cells[i]!), 0) })), low, high);
    return cells.flatMap((_, i) => (few(i) && (low[i]! > 1 || high[i]! < minimumCell - 1) ? [i] : []));
  });
}

/** Narrows the bounds in place: a cell is what its line's sum leaves when the others are as large or as small as can be. */
function narrow(sums: readonly { readonly line: readonly number[]; readonly sum: number }[], low: number[], high: number[]): void {
  for (let moved = true; moved;) {
    moved = false;
    for (const { line, sum } of sums) {
      for (const i of line) {
        const others = line.filter((each) => each !== i);
        const least = sum - others.reduce((total, each) => total + high[each]!, 0);
        const most = sum - others.reduce((total, each) => total + low[each]!, 0);
        if (least > low[i]!) [low[i], moved] = [least, true];
        if (most < high[i]!) [high[i], moved] = [most, true];
      }
    }
  }
}
