import type { Clustering, ClusterSettings } from './cluster-answers.js';
import { clusterNotices } from './cluster-notices.js';
import type { PlacedAnswers } from './place-answers.js';

/**
 * Clusters that were found in a sample of answers, with all answers in them: those outside the sample belong where they were
 * placed. Clusters are numbered anew, the largest first; words, stability, candidates and nearest answers are the
 * sample's.
 *
 * @param fitted the sample's clusters
 * @param sample the positions of the answers that the clusters were found in, in their order
 * @param placed where every answer belongs; what it says of those in the sample does not count
 * @param segment as when the clusters were found
 */
export function assignAnswers(
  fitted: Clustering, sample: Uint32Array, placed: PlacedAnswers, settings: ClusterSettings, segment: string,
): Clustering {
  const assignment = Int32Array.from(placed.assignment);
  const distance = Float64Array.from(placed.distance);
  const answers = assignment.length;
  sample.forEach((position, i) => {
    assignment[position] = fitted.assignment[i]!;
    distance[position] = fitted.distance[i]!;
  });
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
