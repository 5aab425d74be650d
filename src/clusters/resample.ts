import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import { kMeansStart } from './k-means-start.js';
import { nearestCentres } from './nearest-centres.js';

/** One fit to a resample is taken this far: it must find the place of the clusters, not come to rest. */
const fit = { starts: 1, steps: 5 };

/**
 * Clusters points by centres that were fitted to a bootstrap resample of them: as many points, drawn with replacement.
 *
 * @param points a point a row, at least one
 * @param k how many clusters, 1 and up
 * @param random draws one number a point, and those of a start
 * @returns the cluster of every point, drawn or not
 */
export function clusterByResample(points: DenseMatrix, k: number, random: Random): Int32Array {
  const drawn = Uint32Array.from({ length: points.rows }, () => Math.floor(random() * points.rows));
  return nearestCentres(points, kMeansStart(selectRows(points, drawn), k, fit, random)).nearest;
}
