import { describe, expect, it } from 'vitest';
import { clusterLabels } from '../../src/clusters/labels.js';
import { documentTermMatrix } from '../../src/features/document-term.js';

function labels(documents: readonly string[][], cluster: readonly number[], clusters: number, count = 3): string[][] {
  const matrix = documentTermMatrix(documents, { minimumDocuments: 1, maximumShare: 1 });
  return clusterLabels(matrix, Int32Array.from(cluster), clusters, count);
}

describe('the labels of clusters', () => {
  it('are ordered by class-based tf-idf', () => {
    // Cluster 0: 6 words, cluster 1: 4, so A = 5. rar: 3/6 · ln(1 + 5/3) = 0.490; sød: 2/6 · ln(1 + 5/2) = 0.418;
    // venlig: 1/6 · ln(1 + 5) = 0.299. In cluster 1 papir: 3/4 · ln(1 + 5/3) = 0.736; regel: 1/4 · ln(1 + 5) = 0.448.
    const documents = [['rar', 'rar', 'sød'], ['rar', 'sød', 'venlig'], ['papir', 'papir'], ['papir', 'regel']];
    expect(labels(documents, [0, 0, 1, 1], 2)).toEqual([['rar', 'sød', 'venlig'], ['papir', 'regel']]);
  });

  it('prefer what only this cluster says to what all say', () => {
    const documents = [['jeg', 'jeg', 'rar'], ['jeg', 'jeg', 'papir'], ['jeg', 'jeg', 'sag']];
    expect(labels(documents, [0, 1, 2], 3, 1)).toEqual([['rar'], ['papir'], ['sag']]);
  });

  it('leave out what the cluster says less than the rest', () => {
    const documents = [['job', 'rar'], ['job', 'job', 'job', 'plan']];
    expect(labels(documents, [0, 1], 2)).toEqual([['rar'], ['job', 'plan']]);
  });

  it('do not repeat words that stand before', () => {
    const documents = [['god', 'god', 'hjælp', 'hjælp', 'god hjælp', 'hurtig']];
    expect(labels(documents, [0], 1)).toEqual([['god', 'hjælp', 'hurtig']]);
  });

  it('do not count answers without a cluster', () => {
    expect(labels([['rar'], ['rar', 'sød']], [0, -1], 1)).toEqual([['rar']]);
  });
});
