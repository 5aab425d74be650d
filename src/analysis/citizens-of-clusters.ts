import type { Group } from '../survey/segment.js';
import type { AnalysisRun } from './run.js';

/**
 * Citizens with an answer in each cluster of a group, in the clusters' order: who answers two questions may stand in one
 * twice. In a run without rows of clusters answers stand for citizens.
 */
export function citizensOfClusters({ bulk, results }: Pick<AnalysisRun, 'bulk' | 'results'>, group: Group): number[] {
  const clusters = results.clusterings.find((each) => each.group === group)?.clusters ?? [];
  const respondentOf = new Map(bulk.answers.map(({ key, respondent }) => [key, respondent]));
  const citizens = clusters.map(() => new Set<string>());
  for (const row of bulk.clusters) {
    const respondent = respondentOf.get(row.key);
    if (row.group === group && row.cluster >= 0 && respondent !== undefined) citizens[row.cluster]!.add(respondent);
  }
  return citizens.map(({ size }, i) => (size === 0 ? clusters[i]!.size : size));
}
