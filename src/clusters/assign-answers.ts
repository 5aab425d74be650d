import type { Term } from '../features/terms.js';
import type { DenseMatrix } from '../numerics/dense.js';
import type { Clustering, ClusterSettings, FittedClusters } from './cluster-answers.js';
import { clusterNotices } from './cluster-notices.js';
import { squaredDistance } from './nearest-centres.js';

/**
 * Clusters that were found in a sample of answers, with all answers in them: those outside the sample belong to the
 * nearest centre. Clusters are numbered anew, the largest first; words, stability, candidates and nearest answers are
 * the sample's.
 *
 * @param sample the positions of the answers that the clusters were found in, in their order
 * @param answers how many there are in all
 * @param termsAt the terms of an answer outside the sample, asked for once each, in order
 * @param segment as when the clusters were found
 */
export function assignAnswers(
  { clustering: fitted, space, centres }: FittedClusters,
  sample: Uint32Array,
  answers: number,
  termsAt: (position: number) => readonly Term[],
  settings: ClusterSettings,
  segment: string,
): Clustering {
  const assignment = new Int32Array(answers).fill(-1);
  const distance = new Float64Array(answers).fill(-1);
  const inSample = new Uint8Array(answers);
  sample.forEach((position, i) => {
    inSample[position] = 1;
    assignment[position] = fitted.assignment[i]!;
    distance[position] = fitted.distance[i]!;
  });
  const point = new Float64Array(space.points.columns);
  const at: DenseMatrix = { rows: 1, columns: point.length, values: point };
  for (let position = 0; position < answers; position++) {
    if (inSample[position] === 1) continue;
    const known = space.place(termsAt(position), point);
    if (known < settings.minimumTerms || !point.some((value) => value !== 0)) continue;
    const [cluster, squared] = nearestCentre(at, centres);
    assignment[position] = cluster;
    distance[position] = cluster < 0 ? -1 : Math.sqrt(squared);
  }
  const sizes = new Uint32Array(fitted.k);
  for (const cluster of assignment) if (cluster >= 0) sizes[cluster]!++;
  const order = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || a - b);
  const numbers = new Int32Array(fitted.k);
  order.forEach((cluster, id) => {
    numbers[cluster] = id;
  });
  return {
    k: fitted.k,
    silhouette: fitted.silhouette,
    candidates: fitted.candidates,
    assignment: assignment.map((cluster) => (cluster < 0 ? -1 : numbers[cluster]!)),
    distance,
    clusters: order.map((cluster, id) => ({
      ...fitted.clusters[cluster]!,
      id,
      size: sizes[cluster]!,
      nearest: fitted.clusters[cluster]!.nearest.map((position) => sample[position]!),
    })),
    notices: clusterNotices(segment, {
      given: answers,
      clustered: sizes.reduce((sum, size) => sum + size, 0),
      asked: settings.k,
      tried: fitted.candidates,
      got: fitted.k,
      sample: sample.length,
    }),
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
