import type { Strata } from '../survey/strata.js';
import type { Variable } from '../survey/study-definition.js';
import type { CollapseAxis } from './collapse-strata.js';

/** What strata may merge over, first to last, and what they may not. */
export interface CollapseAxes {
  readonly axes: readonly CollapseAxis[];
  /** The variables of `axes`, and those that no cell reaches across. */
  readonly over: readonly string[];
  readonly within: readonly string[];
  /** Per stratum a number; strata with different numbers differ in `within`. */
  readonly withinOf: Int32Array;
}

/**
 * The order in which the strata of a population merge: first over the ordered stratum variables, then over the others,
 * each in the order of the study's list. A variable is ordered when it is cut into bands, or when all its levels are
 * named as bands ('18-29', '30-49', '50+'). The levels of the others are taken in alphabetical order (of code units).
 *
 * No cell reaches across `within`: by default the unordered variable with the most levels (ties: the first in the
 * list), such as the municipalities, whose figures should rest on their own citizens; none when the study has one
 * stratum variable. So age groups merge, then genders, then target groups, within a municipality. A study with fewer
 * municipalities than target groups must name them (`weighting.collapse_within`).
 *
 * @param variables of the study
 * @param within variables that no cell reaches across, instead of the default
 */
export function collapseAxes(strata: Strata, variables: readonly Variable[], within?: readonly string[]): CollapseAxes {
  const factors = strata.variables.map((id, k): Factor => {
    const levels = [...new Set(strata.cells.map((cell) => cell.levels[k]!))];
    const order = bandOrder(levels, variables.find((variable) => variable.id === id));
    const rankOf = new Map((order ?? levels.toSorted()).map((level, rank) => [level, rank]));
    const ranks = Int32Array.from(strata.cells, (cell) => rankOf.get(cell.levels[k]!)!);
    return { id, levels: levels.length, ordered: order !== undefined, ranks };
  });
  const kept = factors.filter(({ id }) => (within ?? widest(factors)).includes(id));
  const merged = factors.filter((factor) => !kept.includes(factor));
  const axes = [...merged.filter(({ ordered }) => ordered), ...merged.filter(({ ordered }) => !ordered)];
  const keyOf = new Map<string, number>();
  return {
    axes: axes.map(({ ranks, ordered }) => ({ ranks, ordered })),
    over: axes.map(({ id }) => id),
    within: kept.map(({ id }) => id),
    withinOf: Int32Array.from(strata.cells, (_, h) => {
      const key = kept.map(({ ranks }) => ranks[h]!).join(' ');
      if (!keyOf.has(key)) keyOf.set(key, keyOf.size);
      return keyOf.get(key)!;
    }),
  };
}

interface Factor extends CollapseAxis {
  readonly id: string;
  readonly levels: number;
}

/** The unordered variable with the most levels, where there is another to merge over. */
function widest(factors: readonly Factor[]): string[] {
  if (factors.length === 1) return [];
  const most = factors.reduce((largest, { ordered, levels }) => (ordered ? largest : Math.max(largest, levels)), 0);
  return factors.filter(({ ordered, levels }) => !ordered && levels === most).slice(0, 1).map(({ id }) => id);
}

/** The levels from low to high; undefined when they have no such order. */
function bandOrder(levels: readonly string[], variable: Variable | undefined): string[] | undefined {
  if (variable?.source.kind === 'bands') {
    const place = (level: string) => {
      const at = variable.levels.findIndex(({ id }) => id === level);
      return at < 0 ? variable.levels.length : at;
    };
    return levels.toSorted((a, b) => place(a) - place(b));
  }
  const starts = new Map(levels.map((level) => [level, /^\s*(\d+)\s*(?:[-–]\s*\d+|\+)/.exec(level)?.[1]]));
  if ([...starts.values()].includes(undefined)) return undefined;
  return levels.toSorted((a, b) => Number(starts.get(a)) - Number(starts.get(b)));
}
