import type { DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import { adjustedRandIndex } from './adjusted-rand-index.js';
import { kMeansStart } from './k-means-start.js';
import { nearestCentres } from './nearest-centres.js';
import { clusterByResample } from './resample.js';
import { samplePoints } from './sample-points.js';
import { simplifiedSilhouette } from './simplified-silhouette.js';

/** A number of clusters that was tried, and how it did. */
export interface Candidate {
  readonly k: number;
  /** Mean simplified silhouette, −1 to 1: how clearly the points stood apart. */
  readonly silhouette: number;
  /**
   * Mean adjusted Rand index between the clusters and those of bootstrap resamples, 1 when they were always the same;
   * absent in runs from before it was measured.
   */
  readonly stability?: number;
}

export interface ChosenK {
  readonly k: number;
  /** Every k that was tried, in rising order: the reasons for the choice. */
  readonly candidates: readonly Candidate[];
}

/** Points that the candidates are tried on, at most. */
const sampleSize = 400;

const start = { starts: 2, steps: 5 };
const resamples = 3;

/**
 * Chooses the number of clusters by two measures on a random sample of at most 400 points: the mean simplified
 * silhouette, which tends to rise with k, and the stability under resampling, which tends to fall. Each is scaled to 0 to
 * 1 over the candidates; the k with the highest sum of both is chosen, the smallest of equals.
 *
 * @param points a point a row, at least one, all values finite
 * @param range the smallest and largest k to try, 1 ≤ from ≤ to
 * @param randomFor a stream of random numbers for the sample and some for each k, so that trying another k changes
 *   nothing for the rest
 */
export function chooseK(
  points: DenseMatrix,
  range: { readonly from: number; readonly to: number },
  randomFor: (purpose: string) => Random,
): ChosenK {
  const sample = samplePoints(points, sampleSize, randomFor('sample'));
  const candidates = Array.from({ length: range.to - range.from + 1 }, (_, i) => {
    const k = range.from + i;
    const centres = kMeansStart(sample, k, start, randomFor(`candidate-${k}`));
    const { nearest } = nearestCentres(sample, centres);
    const random = randomFor(`resamples-${k}`);
    let stability = 0;
    for (let draw = 0; draw < resamples; draw++) {
      stability += adjustedRandIndex(nearest, clusterByResample(sample, k, random)) / resamples;
    }
    return { k, silhouette: simplifiedSilhouette(sample, centres, nearest), stability };
  });
  const silhouette = scaled(candidates.map((candidate) => candidate.silhouette));
  const stability = scaled(candidates.map((candidate) => candidate.stability));
  const sums = silhouette.map((value, i) => value + stability[i]!);
  return { k: candidates[sums.indexOf(Math.max(...sums))]!.k, candidates };
}

/** Values moved and stretched to 0 to 1; all 0 when they are equal. */
function scaled(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}
