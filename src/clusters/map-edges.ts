import type { Neighbours } from './map-neighbours.js';

/** Pairs of neighbours and how strongly they hold together, over 0 to 1. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
  readonly largest: number;
}

const halvings = 40;
/** Pairs that hold together more weakly would move in no round. */
const weakest = 0.005;

/**
 * How strongly neighbours hold together (McInnes, Healy & Melville 2018, section 3.1): exp(−(d − d₁)/σ), where d₁ is the
 * distance to the nearest and σ such that a point's weights sum to log₂ of the neighbours; then a + b − ab of the two
 * directions of a pair.
 */
export function neighbourWeights({ size, points, distances }: Neighbours, count: number): Edges {
  const weights = new Float64Array(points.length);
  for (let i = 0; i < count; i++) {
    const own = distances.subarray(i * size, (i + 1) * size);
    const nearest = own.find((distance) => distance > 0) ?? 0;
    const sigma = bandwidth(own, nearest);
    own.forEach((distance, k) => {
      weights[i * size + k] = distance <= nearest ? 1 : Math.exp(-(distance - nearest) / sigma);
    });
  }
  const weightOf = (from: number, to: number): number => {
    for (let k = from * size; k < (from + 1) * size; k++) if (points[k] === to) return weights[k]!;
    return 0;
  };
  const edges: { from: number; to: number; weight: number }[] = [];
  for (let from = 0; from < count; from++) {
    for (let k = from * size; k < (from + 1) * size; k++) {
      const to = points[k]!;
      const [there, back] = [weights[k]!, weightOf(to, from)];
      // A pair that both name is taken from the first of them.
      if (back > 0 && to < from) continue;
      const weight = there + back - there * back;
      if (weight >= weakest) edges.push({ from, to, weight });
    }
  }
  return {
    from: Int32Array.from(edges, (edge) => edge.from),
    to: Int32Array.from(edges, (edge) => edge.to),
    weights: Float64Array.from(edges, (edge) => edge.weight),
    largest: edges.reduce((largest, { weight }) => Math.max(largest, weight), 0),
  };
}

function bandwidth(distances: Float64Array, nearest: number): number {
  const target = Math.log2(distances.length);
  let [low, high] = [0, 8];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    const sum = distances.reduce((total, distance) =>
      total + (distance <= nearest ? 1 : Math.exp(-(distance - nearest) / middle)), 0);
    if (sum > target) high = middle;
    else low = middle;
  }
  return Math.max(1e-3, (low + high) / 2);
}
