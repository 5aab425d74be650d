import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { nearestCentres } from './nearest-centres.js';

/**
 * The centres that have points, those with most points first and of equals the one with the earliest point, so that
 * the numbering of clusters says something and does not hang on the start.
 */
export function orderBySize(points: DenseMatrix, centres: DenseMatrix): DenseMatrix {
  const { nearest } = nearestCentres(points, centres);
  const sizes = new Uint32Array(centres.rows);
  // A Map keeps the order of insertion, which is that of the clusters' earliest points.
  const seen = new Map<number, number>();
  for (const centre of nearest) {
    sizes[centre]!++;
    if (!seen.has(centre)) seen.set(centre, seen.size);
  }
  const order = [...seen.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || seen.get(a)! - seen.get(b)!);
  return selectRows(centres, order);
}
