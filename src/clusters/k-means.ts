import { kmeans } from 'ml-kmeans';
import type { DenseMatrix } from '../numerics/dense.js';

/** Enough for the centres to come to rest on tens of thousands of points. */
const maxIterations = 300;

/**
 * k-means from given starting centres until they no longer move, by ml-kmeans. It refines one start only and draws
 * nothing at random; kMeansStart finds a good start.
 *
 * @param points a point a row, at least as many as centres, all values finite
 * @param start a starting centre a row, at least one
 * @returns the centres, a centre a row, in the order of the start
 */
export function kMeans(points: DenseMatrix, start: DenseMatrix): DenseMatrix {
  const { centroids } = kmeans(rowArrays(points), start.rows, {
    initialization: rowArrays(start),
    // With 0 it ends when the points no longer change centre, so that the centres are their means.
    tolerance: 0,
    maxIterations,
  });
  return { rows: start.rows, columns: points.columns, values: Float64Array.from(centroids.flat()) };
}

function rowArrays(matrix: DenseMatrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from(matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns)),
  );
}
