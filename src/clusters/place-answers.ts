import type { Term } from '../features/terms.js';
import { createPlacer, type TopicPlaces } from '../features/topic-placer.js';
import type { DenseMatrix } from '../numerics/dense.js';
import { squaredDistance } from './nearest-centres.js';

/** All that is needed to find the clusters of further answers, as plain numbers that another thread can be given. */
export interface ClusterPlaces {
  readonly places: TopicPlaces;
  /** A centre a row. */
  readonly centres: DenseMatrix;
  /** Different known terms that an answer must have, 1 and up. */
  readonly minimumTerms: number;
}

/** Where answers belong. */
export interface PlacedAnswers {
  /** The cluster of each; −1 for one with too few terms. */
  readonly assignment: Int32Array;
  /** Euclidean distance to the cluster's centre, 0 to 2; −1 without a cluster. */
  readonly distance: Float64Array;
}

/**
 * Makes what puts answers into clusters that were found in others: each belongs to the nearest centre (the first of equally
 * near ones). Where an answer belongs does not depend on those before it.
 *
 * @returns a function of the terms of each answer
 */
export function createClusterPlacer(
  { places, centres, minimumTerms }: ClusterPlaces,
): (documents: readonly (readonly Term[])[]) => PlacedAnswers {
  const place = createPlacer(places);
  const point = new Float64Array(places.width);
  const at: DenseMatrix = { rows: 1, columns: point.length, values: point };
  return (documents) => {
    const assignment = new Int32Array(documents.length).fill(-1);
    const distance = new Float64Array(documents.length).fill(-1);
    documents.forEach((terms, i) => {
      if (terms.length === 0 || place(terms, point) < minimumTerms || !point.some((value) => value !== 0)) return;
      const [cluster, squared] = nearestCentre(at, centres);
      assignment[i] = cluster;
      distance[i] = cluster < 0 ? -1 : Math.sqrt(squared);
    });
    return { assignment, distance };
  };
}

function nearestCentre(point: DenseMatrix, centres: DenseMatrix): readonly [number, number] {
  let [nearest, least] = [-1, Infinity];
  for (let centre = 0; centre < centres.rows; centre++) {
    const squared = squaredDistance(point, 0, centres, centre);
    if (squared < least) [nearest, least] = [centre, squared];
  }
  return [nearest, least];
}
