import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import type { ProposedCluster } from './propose-themes.js';

/** A group's clusters with their answers, masked, for `proposeThemes`; what the satisfied say is taken for praise. */
export function runClustersToPropose({ results, bulk }: AnalysisRun, group: Group): ProposedCluster[] {
  const clusters = results.clusterings.find((each) => each.group === group)?.clusters ?? [];
  const masked = new Map(bulk.answers.map((answer) => [answer.key, answer.masked]));
  const members = clusters.map((): string[] => []);
  for (const row of bulk.clusters) {
    const answer = masked.get(row.key);
    if (row.group === group && row.cluster >= 0 && answer !== undefined) members[row.cluster]!.push(answer);
  }
  return clusters.map(({ id, words, nearest }) => ({
    number: id + 1,
    words,
    pole: group === 'satisfied' ? 'positive' : 'negative',
    examples: nearest.flatMap((key) => masked.get(key) ?? []),
    inside: members[id]!,
    outside: members.flatMap((answers, other) => (other === id ? [] : answers)),
  }));
}
