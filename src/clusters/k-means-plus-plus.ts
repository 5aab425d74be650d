import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import { squaredDistance } from './nearest-centres.js';

/** Points nearer to each other than a millionth are one point that rounding has split. */
const samePoint = 1e-12;

/**
 * Starting centres by k-means++ (Arthur & Vassilvitskii 2007): the first is any point, each further one a point drawn
 * with chance proportional to its squared distance to the nearest centre so far.
 *
 * @param points a point a row, all values finite
 * @param k how many centres, 1 and up
 * @param random draws one number per centre
 * @returns a centre a row; fewer than k when the points stand in fewer different places
 */
export function kMeansPlusPlus(points: DenseMatrix, k: number, random: Random): DenseMatrix {
  const chosen: number[] = [];
  const distances = new Float64Array(points.rows).fill(1);
  while (chosen.length < k) {
    const next = drawProportionally(distances, random());
    if (next === undefined) break;
    const isFirst = chosen.length === 0;
    chosen.push(next);
    for (let point = 0; point < points.rows; point++) {
      if (distances[point] === 0) continue;
      const distance = squaredDistance(points, point, points, next);
      const nearest = isFirst ? distance : Math.min(distance, distances[point]!);
      distances[point] = nearest < samePoint ? 0 : nearest;
    }
  }
  return selectRows(points, chosen);
}

/** A position drawn with chance proportional to its weight; none when all weights are zero. */
function drawProportionally(weights: Float64Array, uniform: number): number | undefined {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = uniform * total;
  let last: number | undefined;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    left -= weights[i]!;
    if (left < 0) break;
  }
  return last;
}
