import { documentTermMatrix, type DocumentTermMatrix } from '../features/document-term.js';
import { readableForms } from '../features/readable-forms.js';
import type { Term } from '../features/terms.js';
import { clusterLabels } from './labels.js';
import { withoutNearDuplicates } from './near-duplicates.js';

/** Answers that are about the same. Positions are those of the answers that were given. */
export interface Cluster {
  /** From 0, the largest cluster first. */
  readonly id: number;
  /** Number of answers. */
  readonly size: number;
  /** How surely it is found again in a resample of the answers, 0 to 1 (see `clusterStability`). */
  readonly stability: number;
  /** Up to six terms that set it apart from the other clusters, as people write them. */
  readonly words: readonly string[];
  /** Positions of up to five answers nearest to its centre, the nearest first; none that says nearly the same as one before it. */
  readonly nearest: readonly number[];
}

const wordsPerCluster = 6;
const nearestPerCluster = 5;

/**
 * What each cluster is about and which answers show it best.
 *
 * @param documents the terms of each answer
 * @param assignment the cluster of each answer, 0 to k − 1; −1 for none
 * @param distance of each answer to its cluster's centre
 * @param stability of each cluster
 */
export function describeClusters(
  documents: readonly (readonly Term[])[],
  assignment: Int32Array,
  distance: Float64Array,
  stability: Float64Array,
): Cluster[] {
  const forms = readableForms(documents);
  const labels = clusterLabels(vocabularyOf(documents), assignment, stability.length, wordsPerCluster);
  const members = Array.from(stability, (): number[] => []);
  assignment.forEach((cluster, position) => members[cluster]?.push(position));
  return members.map((positions, id) => ({
    id,
    size: positions.length,
    stability: stability[id]!,
    words: labels[id]!.map((term) => forms.get(term)!),
    // The positions rise and the sort is stable: of equally near answers the first stands first.
    nearest: withoutNearDuplicates(documents, positions.toSorted((a, b) => distance[a]! - distance[b]!), nearestPerCluster),
  }));
}

/** The share limit leaves nothing when all answers say the same; then every term counts. */
function vocabularyOf(documents: readonly (readonly Term[])[]): DocumentTermMatrix {
  const keys = documents.map((terms) => terms.map((term) => term.key));
  const matrix = documentTermMatrix(keys);
  return matrix.terms.length > 0 ? matrix : documentTermMatrix(keys, { maximumShare: 1 });
}
