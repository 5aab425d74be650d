import type { Clustering } from '../clusters/cluster-answers.js';
import type { Notice } from '../notices/notice.js';
import type { Weights } from '../weighting/weights.js';
import type { GroupDomain } from './groups.js';
import type { ReadAnswer } from './read-answer.js';
import type { ClusteringSummary, ClusterRow } from './run.js';
import type { TopicMaterial } from './topic-material.js';

export interface SegmentClusters {
  readonly summaries: readonly ClusteringSummary[];
  readonly rows: readonly ClusterRow[];
  readonly notices: readonly Notice[];
}

/** The clusters of a study without open questions. */
export const nothingClustered: SegmentClusters = { summaries: [], rows: [], notices: [] };

/**
 * Tells of the clusters of each group; an answer without content or in another language belongs to no cluster.
 *
 * @param material what the clusters were found in
 * @param clusterings of each group of the material
 */
export function clusterSegments(
  read: readonly ReadAnswer[],
  domains: readonly GroupDomain[],
  weights: Weights,
  { groups }: Pick<TopicMaterial, 'groups'>,
  clusterings: readonly Clustering[],
): SegmentClusters {
  const summaries: ClusteringSummary[] = [];
  const rows: ClusterRow[] = [];
  const notices: Notice[] = [];
  for (const [i, { group, answers }] of groups.entries()) {
    const { members } = domains[i]!;
    const own = Array.from(answers, (position) => read[position]!);
    const foreign = read.filter(({ answer, hasContent, inBase }) => members[answer.respondent] && hasContent && !inBase);
    const clustering = clusterings[i]!;
    const weightOf = (position: number) => weights.values[own[position]!.answer.respondent]!;
    const sums = new Float64Array(clustering.clusters.length);
    let total = 0;
    clustering.assignment.forEach((cluster, position) => {
      rows.push({ key: own[position]!.answer.key, group, cluster, distance: clustering.distance[position]! });
      if (cluster < 0) return;
      sums[cluster]! += weightOf(position);
      total += weightOf(position);
    });
    for (const { answer } of foreign) rows.push({ key: answer.key, group, cluster: -1, distance: -1 });
    notices.push(...clustering.notices);
    summaries.push({
      group,
      k: clustering.k,
      silhouette: clustering.silhouette,
      candidates: clustering.candidates,
      otherLanguage: foreign.length,
      tooShort: clustering.assignment.filter((cluster) => cluster < 0).length,
      clusters: clustering.clusters.map(({ id, size, stability, words, nearest }) => ({
        id, size, stability, words,
        weightedShare: total > 0 ? sums[id]! / total : 0,
        nearest: nearest.map((position) => own[position]!.answer.key),
      })),
    });
  }
  return { summaries, rows, notices };
}
