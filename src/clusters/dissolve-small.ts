import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { kMeans } from './k-means.js';
import { nearestCentres } from './nearest-centres.js';

/**
 * Takes away the centre with fewest points (the last of equals), and lets the others come to rest anew, until each has
 * enough: a handful of answers is no group that anyone should read something into.
 *
 * @param centres a centre a row, at least one
 * @param fewest points that a centre must have, 1 and up
 */
export function dissolveSmall(points: DenseMatrix, centres: DenseMatrix, fewest: number): DenseMatrix {
  let left = centres;
  while (left.rows > 1) {
    const sizes = new Uint32Array(left.rows);
    for (const centre of nearestCentres(points, left).nearest) sizes[centre]!++;
    const smallest = sizes.lastIndexOf(Math.min(...sizes));
    if (sizes[smallest]! >= fewest) break;
    left = kMeans(points, selectRows(left, [...sizes.keys()].filter((centre) => centre !== smallest)));
  }
  return left;
}
