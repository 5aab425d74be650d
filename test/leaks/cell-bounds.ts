/** How many citizens a reader knows a cell to have. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What the cells named add up to. */
export interface KnownSum {
  readonly cells: readonly string[];
  readonly sum: number;
}

export const known = (value: number): Bounds => ({ low: value, high: value });

/** What both tell. */
export function both(a: Bounds | undefined, b: Bounds): Bounds {
  return a ? { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) } : b;
}

/**
 * What follows for each cell from all sums together, by narrowing until nothing moves: a cell is at most a sum less the
 * least, and at least a sum less the most, that its other cells can have.
 */
export function narrowed(published: ReadonlyMap<string, Bounds>, sums: readonly KnownSum[]): Map<string, Bounds> {
  const bounds = new Map(published);
  for (let moved = true; moved;) {
    moved = false;
    for (const { cells, sum } of sums) {
      for (const cell of cells) {
        const others = cells.filter((each) => each !== cell).map((each) => bounds.get(each)!);
        const implied = {
          low: sum - others.reduce((most, { high }) => most + high, 0),
          high: sum - others.reduce((least, { low }) => least + low, 0),
        };
        const own = bounds.get(cell)!;
        const next = both(own, implied);
        if (next.low > own.low || next.high < own.high) {
          bounds.set(cell, next);
          moved = true;
        }
      }
    }
  }
  return bounds;
}
