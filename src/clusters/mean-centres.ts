import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';

/**
 * The means of the points that belong to each centre: the second half of a step of Lloyd's algorithm (Lloyd 1982). A
 * centre without points stays where it was.
 *
 * @param nearest row of the centre that each point belongs to
 * @param previous the centres before the step
 */
export function meanCentres(points: DenseMatrix, nearest: Int32Array, previous: DenseMatrix): DenseMatrix {
  const width = points.columns;
  const centres = zeroMatrix(previous.rows, width);
  const sizes = new Uint32Array(previous.rows);
  for (let point = 0; point < points.rows; point++) {
    const centre = nearest[point]!;
    sizes[centre]!++;
    for (let i = 0; i < width; i++) centres.values[centre * width + i]! += points.values[point * width + i]!;
  }
  for (let centre = 0; centre < previous.rows; centre++) {
    for (let i = centre * width; i < (centre + 1) * width; i++) {
      centres.values[i] = sizes[centre] === 0 ? previous.values[i]! : centres.values[i]! / sizes[centre]!;
    }
  }
  return centres;
}
