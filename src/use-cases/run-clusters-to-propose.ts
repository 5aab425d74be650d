import { citizensOfClusters } from '../analysis/citizens-of-clusters.js';
import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import type { ProposedCluster } from './propose-themes.js';

/** A cluster of a run, with how many citizens wrote its answers: one may have written several. */
export interface RunCluster extends ProposedCluster {
  readonly citizens: number;
}

/** A group's clusters with their answers, masked, for `proposeThemes`; what the satisfied say is taken for praise. */
export function runClustersToPropose(run: AnalysisRun, group: Group): RunCluster[] {
  const { results, bulk } = run;
  const citizens = citizensOfClusters(run, group);
  const clusters = results.clusterings.find((each) => each.group === group)?.clusters ?? [];
  const masked = new Map(bulk.answers.map((answer) => [answer.key, answer.masked]));
  const members = clusters.map((): string[] => []);
  for (const row of bulk.clusters) {
    const answer = masked.get(row.key);
    if (row.group === group && row.cluster >= 0 && answer !== undefined) members[row.cluster]!.push(answer);
  }
  return clusters.map(({ id, words, nearest }) => ({
    number: id + 1,
    citizens: citizens[id]!,
    words,
    pole: group === 'satisfied' ? 'positive' : 'negative',
    examples: nearest.flatMap((key) => masked.get(key) ?? []),
    inside: members[id]!,
    outside: members.flatMap((answers, other) => (other === id ? [] : answers)),
  }));
}
