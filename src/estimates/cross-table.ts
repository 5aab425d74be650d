import type { Weights } from '../weighting/weights.js';

/**
 * Two variables crossed: all that tests of one against the other rest on. A position in the table is
 * row × columns + column. Those without a row, a column or weight are outside.
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
  const { values: w, design } = weights;
  const width = rows.count * columns.count;
  const size = design.sizes.length * width;
  const [n, means, spreads] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < w.length; i++) {
    const [row, column] = [rows.codes[i]!, columns.codes[i]!];
    if (row < 0 || column < 0 || !(w[i]! > 0)) continue;
    const at = design.cellOf[i]! * width + row * columns.count + column;
    // Welford's way: equal weights have no spread at all, not even by rounding.
    const apart = w[i]! - means[at]!;
    n[at]! += 1;
    means[at]! += apart / n[at]!;
    spreads[at]! += apart * (w[i]! - means[at]!);
  }
  const [counts, sums] = [new Float64Array(width), new Float64Array(width)];
  const parts: CrossPart[] = [];
  const cells = new Set<number>();
  for (let at = 0; at < size; at++) {
    if (n[at] === 0) continue;
    const [cell, position] = [Math.floor(at / width), at % width];
    parts.push({ cell, position, n: n[at]!, meanWeight: means[at]!, spread: spreads[at]! });
    counts[position]! += n[at]!;
    sums[position]! += n[at]! * means[at]!;
    cells.add(cell);
  }
  const total = counts.reduce((sum, each) => sum + each, 0);
  return {
    rows: rows.count,
    columns: columns.count,
    counts,
    sums,
    n: total,
    sumOfWeights: sums.reduce((sum, each) => sum + each, 0),
    df: total - (design.stratified ? cells.size : 1),
    parts,
  };
}
