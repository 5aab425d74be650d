/** '' when a cell may be shown; 'suppress' when it may not: few citizens, or the rest would tell of few. */
export type CellFlag = '' | 'suppress';

/** A group of invited citizens. */
export interface Cell {
  readonly invited: number;
  readonly respondents: number;
}

/**
 * Which cells a report must hide: those with some, but fewer than the minimum, invited, answering or not answering;
 * and where a line of cells adds up to a sum that is shown and just one of them is hidden, also the smallest of the
 * others, so that nobody can take the difference. Cells of nobody hide nothing.
 *
 * @param lines positions of the cells of each line that adds up
 */
export function flagCells(
  cells: readonly Cell[],
  lines: readonly (readonly number[])[],
  minimumCell: number,
): CellFlag[] {
  const small = (count: number) => count > 0 && count < minimumCell;
  const hidden = cells.map(({ invited, respondents }) =>
    small(invited) || small(respondents) || small(invited - respondents));
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines) {
      if (line.filter((i) => hidden[i]).length !== 1) continue;
      const [next] = line
        .filter((i) => !hidden[i] && cells[i]!.invited > 0)
        .toSorted((a, b) => cells[a]!.invited - cells[b]!.invited || a - b);
      if (next === undefined) continue;
      hidden[next] = true;
      changed = true;
    }
  }
  return hidden.map((each) => (each ? 'suppress' : ''));
}
