import { describe, expect, it } from 'vitest';
import { citizensOfClusters } from '../../src/analysis/citizens-of-clusters.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { runClustersToPropose } from '../../src/use-cases/run-clusters-to-propose.js';

/** Two clusters of the dissatisfied: six answers that three citizens wrote, and five of five. */
function runOf(withRows: boolean): AnalysisRun {
  const respondents = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'e', 'f', 'g', 'h'];
  const clusters = [[0, 6], [1, 5]].map(([id, size]) => ({ id, size, words: ['vente'], nearest: [] }));
  return {
    results: { clusterings: [{ group: 'dissatisfied', clusters }] },
    bulk: {
      answers: respondents.map((respondent, i) => ({ key: `k${i}`, respondent, masked: `svar ${i}` })),
      clusters: withRows ? respondents.map((_, i) => ({ key: `k${i}`, group: 'dissatisfied', cluster: i < 6 ? 0 : 1 })) : [],
    },
  } as unknown as AnalysisRun;
}

describe('citizens of clusters', () => {
  it('are counted once, however many answers they wrote', () => {
    expect(citizensOfClusters(runOf(true), 'dissatisfied')).toEqual([3, 5]);
  });

  it('are as many as the answers where a run has no rows, and none in a group without clusters', () => {
    expect(citizensOfClusters(runOf(false), 'dissatisfied')).toEqual([6, 5]);
    expect(citizensOfClusters(runOf(true), 'satisfied')).toEqual([]);
  });

  it('decide whether a cluster is so small that nothing of it may be taken, not its answers', () => {
    expect(runClustersToPropose(runOf(true), 'dissatisfied').map(({ inside, citizens }) => [inside.length, citizens])).toEqual([[6, 3], [5, 5]]);
  });
});
