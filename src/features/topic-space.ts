import type { DenseMatrix } from '../numerics/dense.js';
import { factoredSvd } from '../numerics/factored-svd.js';
import { shuffledIndices, type Random } from '../numerics/random.js';
import { multiplySparse, type SparseMatrix } from '../numerics/sparse.js';
import { selectSparseRows } from '../numerics/sparse-parts.js';
import { scaleToOne } from './scale-to-one.js';
import type { Term } from './terms.js';
import { countTopicTerms } from './topic-counts.js';
import { createPlacer, type TopicPlaces } from './topic-placer.js';

/** Where answers lie among topics: answers with related words lie near each other. */
export interface TopicSpace {
  /** The documents that it was made from × dimensions; rows of length 1, zero for those without a place. */
  readonly points: DenseMatrix;
  /** How many different terms of each document are known. */
  readonly known: Uint32Array;
  /**
   * Places another document as it would be placed had it been among the first.
   *
   * @param point gets its place, of length 1; all zero when it has none
   * @returns how many different terms of it are known
   */
  place(terms: readonly Term[], point: Float64Array): number;
  /** What makes the same `place` elsewhere: see `createPlacer`. */
  places(): TopicPlaces;
}

export interface TopicSpaceSettings {
  /** Dimensions to keep, 1 and up; 20 to 100 are usual. The space has fewer when the features have a lower rank. */
  readonly dimensions: number;
}

/** The dimensions are those of so many documents at most. */
const largestDecomposed = 1500;

/** One multiplication more than the first: with two and with four the clusters were as good (V-measures within 0.008). */
const svdSettings = { oversampling: 10, powerIterations: 1 };

/**
 * A latent space of documents (Deerwester et al. 1990) over words, parts of compounds, pairs and runs of letters: the
 * truncated SVD of their tf-idf (count · (ln((1 + n) / (1 + df)) + 1), rows of length 1), each dimension weighed by the
 * square of its strength, each document scaled to length 1. Counts are taken as they are, so that a document's place is
 * the sum of its terms' places and another document is placed by an addition.
 *
 * @param documents the terms of each
 * @param random draws for the randomised SVD
 */
export function fitTopicSpace(
  documents: readonly (readonly Term[])[], { dimensions }: TopicSpaceSettings, random: Random,
): TopicSpace {
  const counted = countTopicTerms(documents);
  const { places, singularValues, directions } =
    factoredSvd(sampleRows(counted.documents, random), counted.features, dimensions, random, svdSettings);

  // Once more by its strength: the usual space trusts strong dimensions less, and its clusters were worse.
  const weigh = (matrix: DenseMatrix): DenseMatrix => ({
    ...matrix, values: matrix.values.map((value, i) => value * (singularValues[i % matrix.columns]! / singularValues[0]!)),
  });
  const termPlaces = weigh(places);
  const points = multiplySparse(counted.documents, termPlaces);
  for (let row = 0; row < points.rows; row++) scaleToOne(points.values.subarray(row * points.columns, (row + 1) * points.columns));

  const topicPlaces = (): TopicPlaces => ({
    width: termPlaces.columns,
    columns: counted.columns.copy(),
    position: counted.kept.position,
    weight: counted.kept.weight,
    rowOfColumn: counted.rowOfColumn,
    termPlaces: termPlaces.values,
    directions: weigh(directions()).values,
  });
  let placer: TopicSpace['place'] | undefined;
  return {
    points,
    known: counted.known,
    place(terms, point) {
      placer ??= createPlacer(topicPlaces());
      return placer(terms, point);
    },
    places: topicPlaces,
  };
}

function sampleRows(matrix: SparseMatrix, random: Random): SparseMatrix {
  if (matrix.rows <= largestDecomposed) return matrix;
  return selectSparseRows(matrix, shuffledIndices(matrix.rows, random).subarray(0, largestDecomposed).toSorted());
}
