import { documentTermMatrix } from '../features/document-term.js';
import { latentSpace } from '../features/latent-space.js';
import { tfIdf } from '../features/tf-idf.js';
import { selectRows } from '../numerics/dense.js';
import { seededRandom } from '../numerics/random.js';
import type { ClusterSettings } from './cluster-answers.js';
import { layOutMap } from './map-layout.js';

/** Where an answer stands on the map, −1 to 1 on the longer side, to a thousandth. */
export interface MapPlace {
  /** Position among the documents. */
  readonly document: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Places answers on one map by what they are about. The same answers and settings give the same places.
 *
 * @param documents the keys of each answer's terms; one with too few for a cluster has no place
 */
export function mapAnswers(
  documents: readonly (readonly string[])[],
  { seed, dimensions, minimumTerms }: Pick<ClusterSettings, 'seed' | 'dimensions' | 'minimumTerms'>,
): MapPlace[] {
  const usual = documentTermMatrix(documents);
  // When all answers say the same, no term is left: then every term counts.
  const matrix = usual.terms.length > 0 ? usual : documentTermMatrix(documents, { maximumShare: 1 });
  const space = latentSpace(tfIdf(matrix), { dimensions }, seededRandom(seed, 'map/latent-space'));
  const { rowStarts } = matrix.counts;
  const empty = new Set(space.emptyRows);
  const isPlaced = (i: number): boolean => rowStarts[i + 1]! - rowStarts[i]! >= minimumTerms && !empty.has(i);
  const placed = documents.flatMap((_, i) => (isPlaced(i) ? [i] : []));
  const map = layOutMap(selectRows(space.points, placed), seededRandom(seed, 'map/layout'));
  const rounded = (at: number): number => Math.round(1000 * map.values[at]!) / 1000 + 0;
  return placed.map((document, i) => ({ document, x: rounded(2 * i), y: rounded(2 * i + 1) }));
}
