import type { DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import { nearestCentres } from './nearest-centres.js';
import { clusterByResample } from './resample.js';
import { samplePoints } from './sample-points.js';

const sampleSize = 500;
const resamples = 10;

/**
 * How surely each cluster is found again (Hennig 2007): the mean over ten bootstrap resamples of the highest Jaccard
 * index between the cluster and a cluster of the resample, 0 to 1, on a random sample of at most 500 points. Below 0.5 a
 * cluster dissolves; from 0.75 on it is stable.
 *
 * @param points a point a row
 * @param centres a centre a row
 * @returns for each centre; 0 for one that has no point in the sample
 */
export function clusterStability(points: DenseMatrix, centres: DenseMatrix, random: Random): Float64Array {
  const stability = new Float64Array(centres.rows);
  if (points.rows === 0) return stability;
  const sample = samplePoints(points, sampleSize, random);
  const { nearest } = nearestCentres(sample, centres);
  for (let draw = 0; draw < resamples; draw++) {
    const other = clusterByResample(sample, centres.rows, random);
    highestJaccard(nearest, other, centres.rows).forEach((value, cluster) => {
      stability[cluster]! += value;
    });
  }
  return stability.map((sum) => sum / resamples);
}

/** For each cluster of the first grouping its highest Jaccard index with a cluster of the other. */
function highestJaccard(first: Int32Array, other: Int32Array, k: number): number[] {
  const both = new Uint32Array(k * k);
  const [sizes, otherSizes] = [new Uint32Array(k), new Uint32Array(k)];
  first.forEach((own, i) => {
    const found = other[i]!;
    both[own * k + found]!++;
    sizes[own]!++;
    otherSizes[found]!++;
  });
  return Array.from(sizes, (size, own) => {
    let highest = 0;
    for (let found = 0; found < k; found++) {
      const shared = both[own * k + found]!;
      if (shared > 0) highest = Math.max(highest, shared / (size + otherSizes[found]! - shared));
    }
    return highest;
  });
}
