import type { DenseMatrix } from './dense.js';
import type { SparseMatrix } from './sparse.js';

/** So many outcomes are summed up side by side: sums that wait for each other take twice the time. */
const abreast = 5;

/** So many outcomes, from the first, are taken side by side, asked for or not: where those asked for are many. */
export function sideBySide(count: number, width: number): number {
  return 2 * count > width ? width - (width % abreast) : 0;
}

/** A case's scores, without the intercepts, of the outcomes that are named first in `among`, and of the first `together`. */
export function addScores(
  { columnIndices, rowStarts, values }: SparseMatrix,
  row: number,
  { columns: width, values: coefficients }: DenseMatrix,
  scores: Float64Array,
  among: Uint16Array,
  count: number,
  together: number,
): void {
  const [from, to] = [rowStarts[row]!, rowStarts[row + 1]!];
  for (let t = 0; t < together; t += abreast) {
    let [a, b, c, d, e] = [0, 0, 0, 0, 0];
    for (let entry = from; entry < to; entry++) {
      const at = columnIndices[entry]! * width + t;
      const value = values[entry]!;
      a += value * coefficients[at]!;
      b += value * coefficients[at + 1]!;
      c += value * coefficients[at + 2]!;
      d += value * coefficients[at + 3]!;
      e += value * coefficients[at + 4]!;
    }
    scores[t] = a;
    scores[t + 1] = b;
    scores[t + 2] = c;
    scores[t + 3] = d;
    scores[t + 4] = e;
  }
  for (let k = 0; k < count; k++) {
    const t = among[k]!;
    if (t < together) continue;
    let score = 0;
    for (let entry = from; entry < to; entry++) score += values[entry]! * coefficients[columnIndices[entry]! * width + t]!;
    scores[t] = score;
  }
}

/** Takes the steps of the outcomes that are named first in `among`, the first `together` side by side, and forgets them. */
export function addSteps(
  { columnIndices, rowStarts, values }: SparseMatrix,
  row: number,
  { columns: width, values: coefficients }: DenseMatrix,
  steps: Float64Array,
  among: Uint16Array,
  count: number,
  together: number,
): void {
  const [from, to] = [rowStarts[row]!, rowStarts[row + 1]!];
  for (let t = 0; t < together; t += abreast) {
    const [a, b, c, d, e] = [steps[t]!, steps[t + 1]!, steps[t + 2]!, steps[t + 3]!, steps[t + 4]!];
    for (let entry = from; entry < to; entry++) {
      const at = columnIndices[entry]! * width + t;
      const value = values[entry]!;
      coefficients[at]! += value * a;
      coefficients[at + 1]! += value * b;
      coefficients[at + 2]! += value * c;
      coefficients[at + 3]! += value * d;
      coefficients[at + 4]! += value * e;
    }
  }
  for (let k = 0; k < count; k++) {
    const t = among[k]!;
    if (t < together) continue;
    const step = steps[t]!;
    for (let entry = from; entry < to; entry++) coefficients[columnIndices[entry]! * width + t]! += values[entry]! * step;
  }
  steps.fill(0);
}
