import type { DenseMatrix } from '../numerics/dense.js';
import { meanCentres } from './mean-centres.js';
import { nearestCentres } from './nearest-centres.js';

/** Enough for the centres to come to rest on tens of thousands of points. */
const mostSteps = 300;

/**
 * k-means from given starting centres until no point changes its centre (Lloyd 1982). It refines one start only and draws
 * nothing at random; kMeansStart finds a good start.
 *
 * @param points a point a row, at least as many as centres, all values finite
 * @param start a starting centre a row, at least one
 * @returns the centres, each the mean of its points, in the order of the start; one without points stays where it was
 */
export function kMeans(points: DenseMatrix, start: DenseMatrix): DenseMatrix {
  let { nearest } = nearestCentres(points, start);
  let centres = meanCentres(points, nearest, start);
  for (let step = 1; step < mostSteps; step++) {
    const next = nearestCentres(points, centres).nearest;
    if (next.every((centre, point) => centre === nearest[point])) break;
    nearest = next;
    centres = meanCentres(points, nearest, centres);
  }
  return centres;
}
