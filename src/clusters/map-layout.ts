import { selectRows, type DenseMatrix } from '../numerics/dense.js';
import { shuffledIndices, type Random } from '../numerics/random.js';
import { nearestNeighbours } from './map-neighbours.js';
import { neighbourWeights, type Edges } from './map-edges.js';
import { principalPlane } from './map-start.js';

export interface MapSettings {
  /** Neighbours that a point is kept near, 1 and up. */
  readonly neighbours: number;
  /** Rounds of small steps, 1 and up. */
  readonly rounds: number;
  /** Points that each pulled point is pushed away from, 0 and up. */
  readonly pushed: number;
  /** From more points on so many of them, drawn at random, are laid out, and the others put beside their nearest. */
  readonly landmarks: number;
}

export const usualMap: MapSettings = { neighbours: 15, rounds: 120, pushed: 5, landmarks: 5000 };

/** Half of the usual: the map moves less with another seed. */
const firstStep = 0.5;
const longestStep = 4;
/** Root mean square of the start on each axis: the wider, the more of it stays. */
const spread = 10;
const besideHowMany = 3;

/**
 * A map: points of many dimensions put in a plane so that neighbours stay neighbours. From the plane of the two
 * principal components on, neighbours pull each other and points drawn at random push each other away (UMAP, McInnes, Healy &
 * Melville 2018, with the kernel 1/(1 + d²), that is a = b = 1), in rounds that grow weaker. The same points and random
 * numbers give the same map; it keeps the side and the turn of the principal plane.
 *
 * @param random draws who is pushed and, of very many points, the landmarks
 * @returns a row of x and y for each point, −1 to 1 on the longer side
 */
export function layOutMap(points: DenseMatrix, random: Random, settings: MapSettings = usualMap): DenseMatrix {
  if (points.rows <= settings.landmarks) return fitted(settle(points, random, settings));
  const landmarks = shuffledIndices(points.rows, random).subarray(0, settings.landmarks).toSorted();
  const chosen = selectRows(points, landmarks);
  return fitted(besideNearest(points, chosen, settle(chosen, random, settings)));
}

function settle(points: DenseMatrix, random: Random, { neighbours, rounds, pushed }: MapSettings): DenseMatrix {
  const plane = principalPlane(points);
  const at = plane.values.map((value) => spread * value);
  const edges = neighbourWeights(nearestNeighbours(points, points, neighbours), points.rows);
  const due = edges.weights.map((weight) => edges.largest / weight);
  const next = due.slice();
  for (let round = 1; round <= rounds; round++) {
    const step = firstStep * (1 - (round - 1) / rounds);
    for (let edge = 0; edge < due.length; edge++) {
      if (next[edge]! > round) continue;
      next[edge]! += due[edge]!;
      pullTogether(at, edges, edge, step);
      for (let k = 0; k < pushed; k++) pushAway(at, edges.from[edge]!, Math.floor(random() * points.rows), step);
    }
  }
  return { rows: points.rows, columns: 2, values: at };
}

function pullTogether(at: Float64Array, { from, to }: Edges, edge: number, step: number): void {
  const [a, b] = [2 * from[edge]!, 2 * to[edge]!];
  const [dx, dy] = [at[a]! - at[b]!, at[a + 1]! - at[b + 1]!];
  const force = -2 / (1 + dx * dx + dy * dy);
  at[a]! += step * bounded(force * dx);
  at[a + 1]! += step * bounded(force * dy);
  at[b]! -= step * bounded(force * dx);
  at[b + 1]! -= step * bounded(force * dy);
}

function pushAway(at: Float64Array, point: number, other: number, step: number): void {
  if (point === other) return;
  const [a, b] = [2 * point, 2 * other];
  const [dx, dy] = [at[a]! - at[b]!, at[a + 1]! - at[b + 1]!];
  const squared = dx * dx + dy * dy;
  const force = 2 / ((0.001 + squared) * (1 + squared));
  at[a]! += step * bounded(force * dx);
  at[a + 1]! += step * bounded(force * dy);
}

function bounded(step: number): number {
  return Math.max(-longestStep, Math.min(longestStep, step));
}

/** Points at the mean of their nearest landmarks, the nearer the heavier; a landmark's twin lies on it. */
function besideNearest(points: DenseMatrix, landmarks: DenseMatrix, places: DenseMatrix): DenseMatrix {
  const near = nearestNeighbours(points, landmarks, besideHowMany);
  const values = new Float64Array(2 * points.rows);
  for (let i = 0; i < points.rows; i++) {
    let sum = 0;
    for (let k = i * near.size; k < (i + 1) * near.size; k++) {
      const weight = 1 / (1e-9 + near.distances[k]! * near.distances[k]!);
      sum += weight;
      values[2 * i]! += weight * places.values[2 * near.points[k]!]!;
      values[2 * i + 1]! += weight * places.values[2 * near.points[k]! + 1]!;
    }
    values[2 * i]! /= sum;
    values[2 * i + 1]! /= sum;
  }
  return { rows: points.rows, columns: 2, values };
}

/** Moved and scaled alike on both axes, so that the longer side reaches from −1 to 1. */
function fitted({ rows, columns, values }: DenseMatrix): DenseMatrix {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  values.forEach((value, i) => {
    low[i % 2] = Math.min(low[i % 2]!, value);
    high[i % 2] = Math.max(high[i % 2]!, value);
  });
  const half = Math.max(high[0]! - low[0]!, high[1]! - low[1]!) / 2;
  const scale = half > 0 ? 1 / half : 0;
  return { rows, columns, values: values.map((value, i) => (value - (low[i % 2]! + high[i % 2]!) / 2) * scale) };
}
