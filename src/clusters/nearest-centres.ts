import type { DenseMatrix } from '../numerics/dense.js';

/** Which centre each point is nearest to, and how far away it is. */
export interface Assignment {
  /** Row of the nearest centre for each point; the first of equally near ones. */
  readonly nearest: Int32Array;
  /** Squared Euclidean distance to it. */
  readonly squaredDistances: Float64Array;
  /** The sum of the squared distances: what k-means makes small. */
  readonly inertia: number;
}

/** Dimensions that are summed before a sum is compared with the least so far. */
const summedAtOnce = 8;

/**
 * The nearest of the centres for every point.
 *
 * @param points a point a row
 * @param centres a centre a row, at least one, as many columns as the points
 */
export function nearestCentres(points: DenseMatrix, centres: DenseMatrix): Assignment {
  const nearest = new Int32Array(points.rows);
  const squaredDistances = new Float64Array(points.rows);
  const width = points.columns;
  const [x, y] = [points.values, centres.values];
  let inertia = 0;
  for (let point = 0; point < points.rows; point++) {
    const from = point * width;
    let best = Infinity;
    let own = 0;
    for (let centre = 0; centre < centres.rows; centre++) {
      let sum = 0;
      let i = from;
      let j = centre * width;
      // The first dimensions of a latent space tell most centres apart: what is farther already need not be summed up.
      while (i < from + width && sum < best) {
        const end = Math.min(i + summedAtOnce, from + width);
        for (; i < end; i++, j++) {
          const difference = x[i]! - y[j]!;
          sum += difference * difference;
        }
      }
      if (sum < best) {
        best = sum;
        own = centre;
      }
    }
    nearest[point] = own;
    squaredDistances[point] = best;
    inertia += best;
  }
  return { nearest, squaredDistances, inertia };
}

/** The squared Euclidean distance between a row of one matrix and a row of another. */
export function squaredDistance(a: DenseMatrix, rowOfA: number, b: DenseMatrix, rowOfB: number): number {
  const width = a.columns;
  const x = a.values;
  const y = b.values;
  let i = rowOfA * width;
  let j = rowOfB * width;
  const end = i + width;
  // Two sums do not wait for each other.
  let even = 0;
  let odd = 0;
  for (; i + 1 < end; i += 2, j += 2) {
    const first = x[i]! - y[j]!;
    const second = x[i + 1]! - y[j + 1]!;
    even += first * first;
    odd += second * second;
  }
  const last = i < end ? x[i]! - y[j]! : 0;
  return even + odd + last * last;
}
