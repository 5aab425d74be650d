import type { Term } from '../features/terms.js';
import { fitTopicSpace } from '../features/topic-space.js';
import { selectRows } from '../numerics/dense.js';
import { seededRandom } from '../numerics/random.js';
import { longEnough, type ClusterSettings } from './cluster-answers.js';
import { layOutMap } from './map-layout.js';

/** Where an answer stands on the map, −1 to 1 on the longer side, to a thousandth. */
export interface MapPlace {
  /** Position among the documents. */
  readonly document: number;
  readonly x: number;
  readonly y: number;
}

/** A plane keeps the neighbours of a few dimensions better than those of all that clusters are found in. */
export const mapDimensions = 16;

/**
 * Places answers on one map by what they are about, in the first dimensions of the space that clusters are found in. The
 * same answers and settings give the same places.
 *
 * @param documents the terms of each answer; one with too few for a cluster has no place
 */
export function mapAnswers(
  documents: readonly (readonly Term[])[],
  { seed, dimensions, minimumTerms }: Pick<ClusterSettings, 'seed' | 'dimensions' | 'minimumTerms'>,
): MapPlace[] {
  const space = fitTopicSpace(documents, { dimensions: Math.min(dimensions, mapDimensions) }, seededRandom(seed, 'map/latent-space'));
  const placed = longEnough(space, minimumTerms);
  const map = layOutMap(selectRows(space.points, placed), seededRandom(seed, 'map/layout'));
  const rounded = (at: number): number => Math.round(1000 * map.values[at]!) / 1000 + 0;
  return placed.map((document, i) => ({ document, x: rounded(2 * i), y: rounded(2 * i + 1) }));
}
