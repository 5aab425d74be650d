import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { shuffledIndices, type Random } from '../numerics/random.js';

/** All points, or a random sample of them without replacement when there are more than `atMost`. */
export function samplePoints(points: DenseMatrix, atMost: number, random: Random): DenseMatrix {
  if (points.rows <= atMost) return points;
  return selectRows(points, shuffledIndices(points.rows, random).subarray(0, atMost).toSorted());
}
