/**
 * Adds rows of numbers, each times its factor, to a row of sums: what products of matrices spend their time on. Four
 * rows are added at a time, which loads and stores each sum once instead of four times; the additions stay in the
 * order of the rows, so that not a bit of the result depends on it.
 *
 * @param sums gets the sums, from `to` on
 * @param width numbers in a row
 * @param source the rows, one after the other
 * @param rows which row of `source` is added at each step
 * @param factors what it is multiplied by
 * @param first the first step
 * @param end the step after the last
 */
export function addRows(
  sums: Float64Array, to: number, width: number, source: Float64Array,
  rows: Uint32Array, factors: Float64Array, first: number, end: number,
): void {
  let row = first;
  for (; row + 3 < end; row += 4) {
    const [a, b, c, d] = [rows[row]! * width, rows[row + 1]! * width, rows[row + 2]! * width, rows[row + 3]! * width];
    const [p, q, r, s] = [factors[row]!, factors[row + 1]!, factors[row + 2]!, factors[row + 3]!];
    for (let j = 0; j < width; j++) {
      sums[to + j] = sums[to + j]! + p * source[a + j]! + q * source[b + j]! + r * source[c + j]! + s * source[d + j]!;
    }
  }
  for (; row < end; row++) {
    const from = rows[row]! * width;
    const factor = factors[row]!;
    for (let j = 0; j < width; j++) sums[to + j]! += factor * source[from + j]!;
  }
}
