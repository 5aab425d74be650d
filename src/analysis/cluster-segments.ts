import { clusterAnswers, type ClusterSettings } from '../clusters/cluster-answers.js';
import { termsOf } from '../features/terms.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import { topicStopWords } from '../text/stop-words.js';
import type { Weights } from '../weighting/weights.js';
import type { GroupDomain } from './groups.js';
import type { ReadAnswer } from './read-answer.js';
import type { ClusteringSummary, ClusterRow } from './run.js';

export interface SegmentClusters {
  readonly summaries: readonly ClusteringSummary[];
  readonly rows: readonly ClusterRow[];
  readonly notices: readonly Notice[];
}

/** The clusters of a study without open questions. */
export const nothingClustered: SegmentClusters = { summaries: [], rows: [], notices: [] };

/**
 * Clusters the answers of each group by themselves; an answer without content or in another language belongs to no
 * cluster.
 */
export function clusterSegments(
  read: readonly ReadAnswer[],
  groups: readonly GroupDomain[],
  weights: Weights,
  lexicon: TextLexicon,
  settings: ClusterSettings,
): SegmentClusters {
  const left = topicStopWords(lexicon);
  const summaries: ClusteringSummary[] = [];
  const rows: ClusterRow[] = [];
  const notices: Notice[] = [];
  for (const { group, members } of groups) {
    const all = read.filter(({ answer }) => members[answer.respondent]);
    const own = all.filter(({ hasContent, inBase }) => inBase || !hasContent);
    const foreign = all.filter(({ hasContent, inBase }) => hasContent && !inBase);
    const clustering = clusterAnswers(own.map(({ impersonal, inBase }) => (inBase ? termsOf(impersonal, left) : [])), settings, group);
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
