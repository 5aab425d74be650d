/** One variable that strata are merged over. */
export interface CollapseAxis {
  /** Per stratum: the place of its level among the variable's levels, from 0. */
  readonly ranks: Int32Array;
  /** Ordered levels merge only with their neighbours, such as age groups. */
  readonly ordered: boolean;
}

interface CountedAxis extends CollapseAxis {
  /** How many levels the variable has. */
  readonly levels: number;
}

interface Group {
  readonly cells: readonly (readonly number[])[];
  readonly respondents: number;
}

/**
 * Merges strata with few respondents into cells. Strata merge over one variable at a time, the first axis first, and
 * only with strata that are alike in all later axes and in `within`:
 *
 * 1. A level is poor when it is one cell with fewer than `below` respondents.
 * 2. Ordered axis: the poor level with the fewest respondents merges with the neighbour that has the fewest (ties: the
 *    lower). Unordered axis: the first poor level merges with the level that has the fewest (ties: the first). Whatever
 *    the two held becomes one cell.
 * 3. That is repeated until no level is poor or one is left; what is left is a level of the next axis.
 *
 * A combination of levels that has no stratum is one without respondents: a population that leaves out those without
 * citizens gives the same cells as one that lists them with 0. A cell may stay small when there is nothing left that it
 * may merge with.
 *
 * @param within one number per stratum; those with different numbers never merge
 * @param respondents per stratum, those who carry weight
 * @param below fewest respondents in a cell, 1 or more
 * @returns per stratum the cell that it is in, named by the lowest position of a stratum in the cell
 */
export function collapseStrata(
  axes: readonly CollapseAxis[],
  within: Int32Array,
  respondents: ArrayLike<number>,
  below: number,
): Int32Array {
  const cellOf = new Int32Array(within.length);
  const counted = axes.map((axis): CountedAxis =>
    ({ ...axis, levels: axis.ranks.reduce((most, rank) => Math.max(most, rank + 1), 0) }));
  for (const strata of partition(Array.from(within.keys()), (stratum) => within[stratum]!)) {
    for (const cell of cellsOf(strata, counted, respondents, below)) {
      const lowest = cell.reduce((least, stratum) => Math.min(least, stratum), cell[0]!);
      for (const stratum of cell) cellOf[stratum] = lowest;
    }
  }
  return cellOf;
}

function cellsOf(
  strata: readonly number[],
  axes: readonly CountedAxis[],
  respondents: ArrayLike<number>,
  below: number,
): (readonly number[])[] {
  const axis = axes.at(-1);
  if (!axis || strata.length === 0) return [strata];
  const groups = Array.from({ length: axis.levels }, (_, rank): Group => {
    const members = strata.filter((stratum) => axis.ranks[stratum] === rank);
    return {
      cells: cellsOf(members, axes.slice(0, -1), respondents, below),
      respondents: members.reduce((sum, stratum) => sum + respondents[stratum]!, 0),
    };
  });
  const poor = (group: Group) => group.cells.length === 1 && group.respondents < below;
  const all = () => groups.map((_, i) => i);
  while (groups.length > 1) {
    const candidates = all().filter((i) => poor(groups[i]!));
    const from = axis.ordered ? fewest(groups, candidates) : candidates[0];
    if (from === undefined) break;
    const into = fewest(groups, all().filter((i) => (axis.ordered ? Math.abs(i - from) === 1 : i !== from)))!;
    groups[into] = {
      cells: [[...groups[into]!.cells.flat(), ...groups[from]!.cells.flat()]],
      respondents: groups[into]!.respondents + groups[from]!.respondents,
    };
    groups.splice(from, 1);
  }
  return groups.flatMap(({ cells }) => cells);
}

/** The group with the fewest respondents among those named, the first of equals. */
function fewest(groups: readonly Group[], among: readonly number[]): number | undefined {
  return among.reduce<number | undefined>((best, i) =>
    (best === undefined || groups[i]!.respondents < groups[best]!.respondents ? i : best), undefined);
}

/** The items with the same number together, by rising number. */
function partition(items: readonly number[], numberOf: (item: number) => number): number[][] {
  const parts = new Map<number, number[]>();
  for (const item of items) {
    const part = parts.get(numberOf(item));
    if (part) part.push(item);
    else parts.set(numberOf(item), [item]);
  }
  return [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}
