import type { DocumentTermMatrix } from '../features/document-term.js';
import { readableForms } from '../features/readable-forms.js';
import type { Term } from '../features/terms.js';
import { clusterLabels } from './labels.js';

/** Answers that are about the same. Positions are those of the answers that were given. */
export interface Cluster {
  /** From 0, the largest cluster first. */
  readonly id: number;
  /** Number of answers. */
  readonly size: number;
  /** Up to six terms that set it apart from the other clusters, as people write them. */
  readonly words: readonly string[];
  /** Positions of up to five answers nearest to its centre, the nearest first. */
  readonly nearest: readonly number[];
}

const wordsPerCluster = 6;
const nearestPerCluster = 5;

/**
 * What each cluster is about and which answers show it best.
 *
 * @param documents the terms of each answer
 * @param matrix the counts of their terms, an answer a row
 * @param assignment the cluster of each answer, 0 to k − 1; −1 for none
 * @param distance of each answer to its cluster's centre
 * @param k how many clusters there are
 */
export function describeClusters(
  documents: readonly (readonly Term[])[],
  matrix: DocumentTermMatrix,
  assignment: Int32Array,
  distance: Float64Array,
  k: number,
): Cluster[] {
  const forms = readableForms(documents);
  const labels = clusterLabels(matrix, assignment, k, wordsPerCluster);
  const members = Array.from({ length: k }, (): number[] => []);
  assignment.forEach((cluster, position) => members[cluster]?.push(position));
  return members.map((positions, id) => ({
    id,
    size: positions.length,
    words: labels[id]!.map((term) => forms.get(term)!),
    // The positions rise and the sort is stable: of equally near answers the first stands first.
    nearest: positions.toSorted((a, b) => distance[a]! - distance[b]!).slice(0, nearestPerCluster),
  }));
}
