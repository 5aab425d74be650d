import type { DenseMatrix } from '../numerics/dense.js';
import type { Random } from '../numerics/random.js';
import type { SparseMatrix } from '../numerics/sparse.js';
import { truncatedSvd } from '../numerics/truncated-svd.js';

/** Documents as points in few dimensions: documents with related terms lie near each other. */
export interface LatentSpace {
  /** documents × dimensions; every row has length 1, but for the empty ones, which are zero. */
  readonly points: DenseMatrix;
  /** Positions of the documents that have no place in the space, in rising order. */
  readonly emptyRows: readonly number[];
  /** The strength of each dimension, largest first. */
  readonly singularValues: Float64Array;
}

export interface LatentSpaceSettings {
  /** Dimensions to keep, 1 and up; 20 to 50 are usual. The space has fewer when the matrix has a lower rank. */
  readonly dimensions: number;
}

/** Of a row's length 1, less than this inside the space is rounding and would be blown up to a false direction. */
const nilBelow = 1e-6;

/**
 * The latent semantic space of documents (Deerwester et al. 1990): the truncated SVD of their weighted terms, each
 * document's coordinates scaled to length 1 so that distances compare directions, not lengths of answers.
 *
 * @param matrix documents × terms, rows of length 1 or empty, as tfIdf gives them
 * @param random draws for the randomised SVD
 */
export function latentSpace(
  matrix: SparseMatrix,
  settings: LatentSpaceSettings,
  random: Random,
): LatentSpace {
  const { left, singularValues } = truncatedSvd(matrix, settings.dimensions, random);
  const dimensions = singularValues.length;
  const emptyRows: number[] = [];
  const values = left.values.map((value, i) => value * singularValues[i % dimensions]!);
  for (let row = 0; row < matrix.rows; row++) {
    const point = values.subarray(row * dimensions, (row + 1) * dimensions);
    let squares = 0;
    for (const value of point) squares += value * value;
    const length = Math.sqrt(squares);
    const isEmpty = length < nilBelow;
    if (isEmpty) emptyRows.push(row);
    for (let i = 0; i < dimensions; i++) point[i] = isEmpty ? 0 : point[i]! / length;
  }
  return { points: { rows: matrix.rows, columns: dimensions, values }, emptyRows, singularValues };
}
