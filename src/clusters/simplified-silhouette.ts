import type { DenseMatrix } from '../numerics/dense.js';
import { squaredDistance } from './nearest-centres.js';

/**
 * How clearly the points stand apart by cluster, −1 to 1: the mean over the points of (b − a) / max(a, b), where a is
 * the distance to the own centre and b to the nearest other one (Hruschka, de Castro & Campello 2004), which unlike
 * Rousseeuw's silhouette needs no distances between points. A point alone in its cluster counts 0 as Rousseeuw's (1987)
 * does; a single cluster, or no point, gives 0.
 *
 * @param nearest row of the nearest centre for each point
 */
export function simplifiedSilhouette(points: DenseMatrix, centres: DenseMatrix, nearest: Int32Array): number {
  if (points.rows === 0 || centres.rows < 2) return 0;
  const sizes = new Uint32Array(centres.rows);
  for (const centre of nearest) sizes[centre]!++;
  let sum = 0;
  for (let point = 0; point < points.rows; point++) {
    const own = nearest[point]!;
    if (sizes[own] === 1) continue;
    let other = Infinity;
    for (let centre = 0; centre < centres.rows; centre++) {
      if (centre !== own) other = Math.min(other, squaredDistance(points, point, centres, centre));
    }
    const a = Math.sqrt(squaredDistance(points, point, centres, own));
    const b = Math.sqrt(other);
    const larger = Math.max(a, b);
    if (larger > 0) sum += (b - a) / larger;
  }
  return sum / points.rows;
}
