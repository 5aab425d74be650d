import type { DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import { kMeansPlusPlus } from './k-means-plus-plus.js';
import { meanCentres } from './mean-centres.js';
import { nearestCentres } from './nearest-centres.js';

export interface KMeansStartSettings {
  /** Random starts to compare, 1 and up. */
  readonly starts: number;
  /** Steps of Lloyd's algorithm before they are compared, 0 and up. */
  readonly steps: number;
}

/**
 * Good starting centres for k-means: several k-means++ starts, each taken a few steps, and the one with the least
 * inertia (the first of equals).
 *
 * @param points a point a row, at least one, all values finite
 * @param k how many centres, 1 and up
 * @returns a centre a row; fewer than k when the points stand in fewer different places
 */
export function kMeansStart(
  points: DenseMatrix,
  k: number,
  settings: KMeansStartSettings,
  random: Random,
): DenseMatrix {
  let best = takeSteps(points, kMeansPlusPlus(points, k, random), settings.steps);
  for (let start = 1; start < settings.starts; start++) {
    const other = takeSteps(points, kMeansPlusPlus(points, k, random), settings.steps);
    if (other.inertia < best.inertia) best = other;
  }
  return best.centres;
}

function takeSteps(points: DenseMatrix, start: DenseMatrix, steps: number): { centres: DenseMatrix; inertia: number } {
  let centres = start;
  let assignment = nearestCentres(points, centres);
  for (let step = 0; step < steps; step++) {
    centres = meanCentres(points, assignment.nearest, centres);
    assignment = nearestCentres(points, centres);
  }
  return { centres, inertia: assignment.inertia };
}
