import type { DenseMatrix } from '../numerics/dense.js';

/** The nearest neighbours of points: those of point i from `i * size` on, nearest first. */
export interface Neighbours {
  /** How many each has. */
  readonly size: number;
  readonly points: Int32Array;
  /** Euclidean. */
  readonly distances: Float64Array;
}

/**
 * The nearest of some points to each of others, by comparing all.
 *
 * @param asked the points that neighbours are found for
 * @param among the points to choose from; the same matrix as `asked` leaves each point itself out
 * @param size how many, 1 and up; fewer where there are not so many
 */
export function nearestNeighbours(asked: DenseMatrix, among: DenseMatrix, size: number): Neighbours {
  const others = among.rows - (asked === among ? 1 : 0);
  const kept = Math.max(0, Math.min(size, others));
  const points = new Int32Array(asked.rows * kept).fill(-1);
  const distances = new Float64Array(asked.rows * kept).fill(Infinity);
  const width = among.columns;
  const offer = (at: number, point: number, squared: number): void => {
    const first = at * kept;
    let place = first + kept - 1;
    if (squared >= distances[place]!) return;
    for (; place > first && distances[place - 1]! > squared; place--) {
      distances[place] = distances[place - 1]!;
      points[place] = points[place - 1]!;
    }
    distances[place] = squared;
    points[place] = point;
  };
  if (kept === 0) return { size: 0, points, distances };
  for (let i = 0; i < asked.rows; i++) {
    const own = asked.values.subarray(i * width, (i + 1) * width);
    // Between points of one matrix each distance is taken once.
    for (let j = asked === among ? i + 1 : 0; j < among.rows; j++) {
      const enough = Math.max(distances[(i + 1) * kept - 1]!, asked === among ? distances[(j + 1) * kept - 1]! : 0);
      let squared = 0;
      let at = j * width;
      for (let c = 0; c < width; c++, at++) {
        const difference = own[c]! - among.values[at]!;
        squared += difference * difference;
        // The first dimensions of a latent space tell most points apart.
        if ((c & 7) === 7 && squared >= enough) break;
      }
      offer(i, j, squared);
      if (asked === among) offer(j, i, squared);
    }
  }
  return { size: kept, points, distances: distances.map(Math.sqrt) };
}
