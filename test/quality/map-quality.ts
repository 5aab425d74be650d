import type { DenseMatrix } from '../../src/numerics/dense.js';

/**
 * Trustworthiness of a map (Venna & Kaski 2001): 1 when the k nearest on the map are among the k nearest in the space;
 * those that are not count by their rank there.
 */
export function trustworthiness(space: DenseMatrix, map: DenseMatrix, k: number): number {
  const n = space.rows;
  let excess = 0;
  for (let i = 0; i < n; i++) {
    const rank = new Int32Array(n);
    orderFrom(space, i).forEach((point, at) => {
      rank[point] = at + 1;
    });
    for (const near of orderFrom(map, i).subarray(0, k)) excess += Math.max(0, rank[near]! - k);
  }
  return 1 - (2 / (n * k * (2 * n - 3 * k - 1))) * excess;
}

/** The other points by distance, the nearest first. */
function orderFrom(points: DenseMatrix, from: number): Int32Array {
  const width = points.columns;
  const squared = Float64Array.from({ length: points.rows }, (_, j) => {
    let sum = 0;
    for (let c = 0; c < width; c++) {
      const difference = points.values[from * width + c]! - points.values[j * width + c]!;
      sum += difference * difference;
    }
    return sum;
  });
  squared[from] = Infinity;
  return Int32Array.from(squared.keys()).toSorted((a, b) => squared[a]! - squared[b]! || a - b).subarray(0, -1);
}

/**
 * How far two maps of the same points lie apart once one is moved, turned, mirrored and scaled onto the other: the
 * Procrustes statistic m², 0 when they are alike to 1 when they have nothing in common (Gower 1975).
 */
export function procrustes(a: DenseMatrix, b: DenseMatrix): number {
  const [one, other] = [normalised(a), normalised(b)];
  const cross = [0, 0, 0, 0];
  for (let i = 0; i < a.rows; i++) {
    for (let r = 0; r < 2; r++) for (let c = 0; c < 2; c++) cross[2 * r + c]! += one[2 * i + r]! * other[2 * i + c]!;
  }
  const [p, q, r, s] = cross as [number, number, number, number];
  // The sum of the singular values of a 2 × 2 matrix.
  const squares = p * p + q * q + r * r + s * s;
  const trace = Math.sqrt(Math.max(0, squares + 2 * Math.abs(p * s - q * r)));
  return 1 - trace * trace;
}

function normalised({ rows, values }: DenseMatrix): Float64Array {
  const means = [0, 0];
  values.forEach((value, i) => {
    means[i % 2]! += value / rows;
  });
  const centred = values.map((value, i) => value - means[i % 2]!);
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  return centred.map((value) => value / length);
}
