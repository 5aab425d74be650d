import { notice, type Notice } from '../notices/notice.js';
import type { Stratum } from '../survey/strata.js';

/** The cells that ratios are taken in: strata, or several together. Positions are those of the population's strata. */
export interface WeightCells {
  /** Cell of each stratum, named by the lowest position of a stratum in it. */
  readonly ofStratum: Int32Array;
  /** Citizens, at the position of each cell; 0 where no cell has its name. */
  readonly population: Float64Array;
  /** Those who carry weight, likewise. */
  readonly respondents: Float64Array;
}

/** What the weights stand for, and whom they do not. */
export interface StrataSummary {
  readonly count: number;
  /** How many cells the strata were merged into; `count` when none were. */
  readonly cells: number;
  readonly population: number;
  /** Strata with citizens whom nobody's weight stands for, and the citizens in them. */
  readonly empty: number;
  readonly uncovered: number;
}

/** How evenly the answers fill the cells. */
export interface CellCounts {
  readonly cells: number;
  /** Cells with fewer respondents than asked for, empty ones among them. */
  readonly small: number;
  readonly single: number;
  readonly empty: number;
  readonly smallest: number;
}

/** Citizens and respondents per cell. */
export function weightCells(
  strata: readonly Stratum[],
  ofStratum: Int32Array,
  respondents: ArrayLike<number>,
): WeightCells {
  const cells = {
    ofStratum, population: new Float64Array(strata.length), respondents: new Float64Array(strata.length),
  };
  strata.forEach(({ population }, h) => {
    cells.population[ofStratum[h]!]! += population;
    cells.respondents[ofStratum[h]!]! += respondents[h]!;
  });
  return cells;
}

/**
 * Counts cells by how many respondents they hold.
 *
 * @param below fewest respondents of a cell that is not small, 1 or more (default 5)
 */
export function countCells(cells: WeightCells, below = 5): CellCounts {
  const sizes = cells.respondents.filter((_, h) => cells.ofStratum[h] === h);
  const count = (has: (size: number) => boolean) => sizes.reduce((sum, size) => sum + (has(size) ? 1 : 0), 0);
  return {
    cells: sizes.length,
    small: count((size) => size < below),
    single: count((size) => size === 1),
    empty: count((size) => size === 0),
    smallest: sizes.reduce((least, size) => Math.min(least, size), Infinity),
  };
}

/** @param covered whether somebody's weight stands for the citizens of a stratum */
export function summariseStrata(
  strata: readonly Stratum[],
  { ofStratum }: WeightCells,
  covered: (stratum: number) => boolean,
): StrataSummary {
  const empty = strata.filter(({ population }, h) => population > 0 && !covered(h));
  return {
    count: strata.length,
    cells: ofStratum.reduce((sum, cell, h) => sum + (cell === h ? 1 : 0), 0),
    population: strata.reduce((sum, { population }) => sum + population, 0),
    empty: empty.length,
    uncovered: empty.reduce((sum, { population }) => sum + population, 0),
  };
}

/** What a reader must know of strata without answers, and of answers in strata without citizens. */
export function strataNotices({ empty, uncovered, population }: StrataSummary, withoutCitizens: number): Notice[] {
  const share = uncovered / population;
  return [
    ...(empty > 0 ? [notice('warning', 'strata-empty', { strata: empty, population: uncovered, share })] : []),
    ...(withoutCitizens > 0 ? [notice('warning', 'strata-without-citizens', { respondents: withoutCitizens })] : []),
  ];
}
