import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { shuffledIndices, type Random } from '../numerics/random.js';
import { kMeansStart } from './k-means-start.js';
import { nearestCentres } from './nearest-centres.js';
import { simplifiedSilhouette } from './simplified-silhouette.js';

/** A number of clusters that was tried, and how clearly the points stood apart with it. */
export interface Candidate {
  readonly k: number;
  /** Mean simplified silhouette, −1 to 1. */
  readonly silhouette: number;
}

export interface ChosenK {
  readonly k: number;
  /** Every k that was tried, in rising order: the reasons for the choice. */
  readonly candidates: readonly Candidate[];
}

/** Points that the candidates are tried on, at most. */
const sampleSize = 1000;

/** Steps of each start: more of them hardly change which k comes out best. */
const steps = 5;

/**
 * Chooses the number of clusters with the highest mean simplified silhouette, the smallest of equals, by clustering a
 * random sample of at most 1,000 points with every k from `from` to `to`.
 *
 * @param points a point a row, at least one, all values finite
 * @param range the smallest and largest k to try, 1 ≤ from ≤ to
 * @param starts random starts for each k, 1 and up
 * @param randomFor a stream of random numbers for the sample and one for each k, so that trying another k changes
 *   nothing for the rest
 */
export function chooseK(
  points: DenseMatrix,
  range: { readonly from: number; readonly to: number },
  starts: number,
  randomFor: (purpose: string) => Random,
): ChosenK {
  const sample = sampleRows(points, randomFor('sample'));
  const candidates: Candidate[] = [];
  for (let k = range.from; k <= range.to; k++) {
    const centres = kMeansStart(sample, k, { starts, steps }, randomFor(`candidate-${k}`));
    const { nearest } = nearestCentres(sample, centres);
    candidates.push({ k, silhouette: simplifiedSilhouette(sample, centres, nearest) });
  }
  const best = candidates.reduce((first, next) => (next.silhouette > first.silhouette ? next : first));
  return { k: best.k, candidates };
}

function sampleRows(points: DenseMatrix, random: Random): DenseMatrix {
  if (points.rows <= sampleSize) return points;
  return selectRows(points, shuffledIndices(points.rows, random).subarray(0, sampleSize));
}
