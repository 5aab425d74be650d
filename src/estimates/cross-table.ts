import type { Weights } from '../weighting/weights.js';
import { carriersIn } from './linearised.js';

/**
 * Two variables crossed: all that tests of one against the other rest on, or one variable by itself (one column): all
 * that its figures rest on. A position in the table is row × columns + column. Those without a row, a column or weight
 * are outside.
 */
export interface CrossTable {
  readonly rows: number;
  readonly columns: number;
  /** Respondents and their weights at each position. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly n: number;
  readonly sumOfWeights: number;
  /** n − 1; where cells were drawn from one by one, n less the cells that somebody in the table is in. */
  readonly df: number;
  readonly parts: readonly CrossPart[];
}

/** The respondents of one cell of the variance design at one position of the table, at least one. */
export interface CrossPart {
  readonly cell: number;
  readonly position: number;
  readonly n: number;
  readonly meanWeight: number;
  /** Σ (w − mean weight)². */
  readonly spread: number;
}

/** A variable as a test meets it: position of each respondent's value, below 0 for none. */
export interface Codes {
  readonly codes: ArrayLike<number>;
  /** How many values there may be. */
  readonly count: number;
}

/** Crosses two variables, one pass over the respondents. */
export function crossTable(weights: Weights, rows: Codes, columns: Codes): CrossTable {
  const positions = new Int32Array(weights.values.length);
  for (let i = 0; i < positions.length; i++) {
    const [row, column] = [rows.codes[i]!, columns.codes[i]!];
    positions[i] = row < 0 || column < 0 ? -1 : row * columns.count + column;
  }
  return tabulate(weights, carriersIn(weights, everybody(positions.length)), positions, rows.count, columns.count);
}

/**
 * One variable by itself, over some respondents.
 *
 * @param members positions of those who carry weight, from `carriersIn`
 * @param codes of all respondents, as 32-bit numbers so that the machine knows what it reads
 */
export function oneWayTable(
  weights: Weights,
  members: Int32Array,
  { codes, count }: { readonly codes: Int32Array; readonly count: number },
): CrossTable {
  return tabulate(weights, members, codes, count, 1);
}

function everybody(count: number): Uint8Array {
  return new Uint8Array(count).fill(1);
}

function tabulate(
  { values: w, design }: Weights,
  members: Int32Array,
  positions: Int32Array,
  rows: number,
  columns: number,
): CrossTable {
  const { cellOf } = design;
  const width = rows * columns;
  const size = design.sizes.length * width;
  const [n, means, spreads] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let k = 0; k < members.length; k++) {
    const i = members[k]!;
    if (positions[i]! < 0) continue;
    const at = cellOf[i]! * width + positions[i]!;
    // Welford's way: equal weights have no spread at all, not even by rounding.
    const apart = w[i]! - means[at]!;
    n[at]! += 1;
    means[at]! += apart / n[at]!;
    spreads[at]! += apart * (w[i]! - means[at]!);
  }
  const [counts, sums] = [new Float64Array(width), new Float64Array(width)];
  const parts: CrossPart[] = [];
  let [total, cells, last] = [0, 0, -1];
  for (let at = 0; at < size; at++) {
    if (n[at] === 0) continue;
    const cell = Math.floor(at / width);
    const position = at - cell * width;
    parts.push({ cell, position, n: n[at]!, meanWeight: means[at]!, spread: spreads[at]! });
    counts[position]! += n[at]!;
    sums[position]! += n[at]! * means[at]!;
    total += n[at]!;
    if (cell !== last) cells += 1;
    last = cell;
  }
  return {
    rows,
    columns,
    counts,
    sums,
    n: total,
    sumOfWeights: sums.reduce((sum, each) => sum + each, 0),
    df: total - (design.stratified ? cells : 1),
    parts,
  };
}
