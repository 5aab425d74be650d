import type { Term } from '../features/terms.js';
import { fitTopicSpace, type TopicSpace } from '../features/topic-space.js';
import type { Notice } from '../notices/notice.js';
import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { seededRandom, type Random } from '../numerics/random.js';
import { chooseK, type Candidate, type ChosenK } from './choose-k.js';
import { clusterNotices } from './cluster-notices.js';
import { clusterStability } from './cluster-stability.js';
import { describeClusters, type Cluster } from './describe-clusters.js';
import { dissolveSmall } from './dissolve-small.js';
import { kMeans } from './k-means.js';
import { kMeansStart } from './k-means-start.js';
import { nearestCentres } from './nearest-centres.js';
import { orderBySize } from './order-by-size.js';
import { samplePoints } from './sample-points.js';
import { simplifiedSilhouette } from './simplified-silhouette.js';

export interface ClusterSettings {
  /** How many clusters, 1 and up, or 'auto': chosen among 4 to 24, at most one for every ten answers (up to
   * four: for every five); smaller clusters than five answers or a hundredth are dissolved. */
  readonly k: number | 'auto';
  /** Whole number, 0 to 2^32 − 1. */
  readonly seed: number;
  /** Different terms that an answer must have to be clustered, 1 and up. */
  readonly minimumTerms: number;
  /** Dimensions of the latent space, 1 and up; 20 to 100 are usual. */
  readonly dimensions: number;
  /** Random starts to choose from, 1 and up. */
  readonly starts: number;
}

/** Every setting but the seed, which is the study's. */
export const defaultClusterSettings: Omit<ClusterSettings, 'seed'> = {
  k: 'auto',
  minimumTerms: 2,
  dimensions: 50,
  starts: 6,
};

export interface Clustering {
  /** Number of clusters. */
  readonly k: number;
  /** Mean simplified silhouette of all clustered answers, −1 to 1. */
  readonly silhouette: number;
  /** What 'auto' tried, on a sample of at most 400 answers; empty when k was given or there was nothing to try. */
  readonly candidates: readonly Candidate[];
  /** The cluster of each answer; −1 for one with too few terms, which belongs to none. */
  readonly assignment: Int32Array;
  /** Euclidean distance of each answer to its cluster's centre, 0 to 2; −1 for an answer without a cluster. */
  readonly distance: Float64Array;
  readonly clusters: readonly Cluster[];
  readonly notices: readonly Notice[];
}

/** A clustering, and what places further answers in it. */
export interface FittedClusters {
  readonly clustering: Clustering;
  readonly space: TopicSpace;
  /** A centre a row, in the order of the clusters. */
  readonly centres: DenseMatrix;
}

const smallestK = 4;
const largestK = 24;
/** Where the program chooses k a cluster has so many answers, and this share of them. */
const answersPerCluster = 5;
const smallestShare = 0.01;
/** More than the smallest k is tried only where there are so many for each. */
const answersPerTriedCluster = 10;

/** Points that starts are compared on, at most; the best of them is refined on all. */
const startSample = 1500;
const stepsBeforeComparing = 6;

/**
 * Groups the answers of one segment by what they are about: k-means over the latent space of their weighted terms. The
 * same answers, settings and segment give the same clusters.
 *
 * @param documents the terms of each answer
 * @param segment whose answers they are: names the random numbers and stands in the notices
 * @throws RangeError when k is neither 'auto' nor a whole number from 1 up
 */
export function clusterAnswers(
  documents: readonly (readonly Term[])[],
  settings: ClusterSettings,
  segment: string,
): Clustering {
  return fitClusters(documents, settings, segment).clustering;
}

/** As `clusterAnswers`, with what places further answers in the clusters. */
export function fitClusters(
  documents: readonly (readonly Term[])[],
  settings: ClusterSettings,
  segment: string,
): FittedClusters {
  if (settings.k !== 'auto' && !(Number.isInteger(settings.k) && settings.k >= 1)) {
    throw new RangeError(`k ${settings.k} is neither 'auto' nor a whole number from 1 up`);
  }
  const randomFor = (purpose: string): Random => seededRandom(settings.seed, `clusters/${segment}/${purpose}`);
  const space = fitTopicSpace(documents, { dimensions: settings.dimensions }, randomFor('latent-space'));
  const positions = longEnough(space, settings.minimumTerms);
  const points = selectRows(space.points, positions);

  const chosen = numberOfClusters(points, settings, randomFor);
  const fewest = chosen.candidates.length === 0 ? 1 : Math.max(answersPerCluster, Math.round(smallestShare * points.rows));
  const centres = chosen.k === 0 ? points : centresOf(points, chosen.k, fewest, settings.starts, randomFor);
  const { nearest, squaredDistances } = nearestCentres(points, centres);

  const assignment = new Int32Array(documents.length).fill(-1);
  const distance = new Float64Array(documents.length).fill(-1);
  positions.forEach((position, i) => {
    assignment[position] = nearest[i]!;
    distance[position] = Math.sqrt(squaredDistances[i]!);
  });
  const clustering: Clustering = {
    k: centres.rows,
    silhouette: simplifiedSilhouette(points, centres, nearest),
    candidates: chosen.candidates,
    assignment,
    distance,
    clusters: describeClusters(
      documents, assignment, distance, clusterStability(points, centres, randomFor(`stability-${chosen.k}`)),
    ),
    notices: clusterNotices(segment, {
      given: documents.length,
      clustered: positions.length,
      asked: settings.k,
      tried: chosen.candidates,
      got: centres.rows,
    }),
  };
  return { clustering, space, centres };
}

/** Positions of the documents that have a place and enough known terms. */
export function longEnough({ points, known }: TopicSpace, minimumTerms: number): number[] {
  const positions: number[] = [];
  for (let row = 0; row < points.rows; row++) {
    const point = points.values.subarray(row * points.columns, (row + 1) * points.columns);
    if (known[row]! >= minimumTerms && point.some((value) => value !== 0)) positions.push(row);
  }
  return positions;
}

function numberOfClusters(
  points: DenseMatrix,
  settings: ClusterSettings,
  randomFor: (purpose: string) => Random,
): ChosenK {
  if (settings.k !== 'auto') return { k: Math.min(settings.k, points.rows), candidates: [] };
  const few = Math.min(smallestK, Math.floor(points.rows / answersPerCluster));
  const to = Math.min(largestK, Math.max(few, Math.floor(points.rows / answersPerTriedCluster)));
  if (to < 2) return { k: Math.min(1, points.rows), candidates: [] };
  return chooseK(points, { from: Math.min(smallestK, to), to }, randomFor);
}

function centresOf(
  points: DenseMatrix,
  k: number,
  fewest: number,
  starts: number,
  randomFor: (purpose: string) => Random,
): DenseMatrix {
  const random = randomFor(`start-${k}`);
  const sample = samplePoints(points, Math.max(startSample, k), random);
  const start = kMeansStart(sample, k, { starts, steps: stepsBeforeComparing }, random);
  return orderBySize(points, dissolveSmall(points, kMeans(points, start), fewest));
}
