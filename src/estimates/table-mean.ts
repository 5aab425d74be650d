import type { Weights } from '../weighting/weights.js';
import type { CrossTable } from './cross-table.js';
import { scoreCentres } from './linearised.js';
import { trueVariance } from './true-variance.js';
import type { WeightedMean } from './weighted-mean.js';

/**
 * The weighted mean that `weightedMean` gives, out of a one-way table of a base instead of its respondents: what it
 * costs does not depend on how many they are.
 *
 * @param valueOf the value of each row of the table, such as 0 or 1 for a share; undefined for a row outside the base
 * @returns undefined when nobody is in the base
 */
export function tableMean(
  { design }: Weights,
  { parts, rows }: CrossTable,
  valueOf: (row: number) => number | undefined,
): WeightedMean | undefined {
  const values = Array.from({ length: rows }, (_, row) => valueOf(row));
  const base = parts.filter(({ position }) => values[position] !== undefined);
  if (base.length === 0) return undefined;
  let [n, sumOfWeights, squares, total] = [0, 0, 0, 0];
  for (const part of base) {
    n += part.n;
    sumOfWeights += part.n * part.meanWeight;
    squares += part.n * part.meanWeight * part.meanWeight + part.spread;
    total += part.n * part.meanWeight * values[part.position]!;
  }
  const value = total / sumOfWeights;
  const scores = values.map((each) => ((each ?? value) - value) / sumOfWeights);
  const { sizes, factors, stratified } = design;
  const sums = new Float64Array(sizes.length);
  const outside = sizes.slice();
  let [cells, last] = [0, -1];
  for (const part of base) {
    sums[part.cell]! += part.n * part.meanWeight * scores[part.position]!;
    outside[part.cell]! -= part.n;
    if (part.cell !== last) cells += 1;
    last = part.cell;
  }
  const centres = scoreCentres(design, sums);
  let [variance, scale] = [0, 0];
  for (const part of base) {
    const score = scores[part.position]!;
    const residual = part.meanWeight * score - centres[part.cell]!;
    variance += factors[part.cell]! * (part.n * residual * residual + part.spread * score * score);
    scale += (part.n * part.meanWeight * part.meanWeight + part.spread) * score * score;
  }
  for (let h = 0; h < sizes.length; h++) variance += factors[h]! * outside[h]! * centres[h]! * centres[h]!;
  return {
    value,
    variance: trueVariance(variance, scale),
    n,
    sumOfWeights,
    kishN: (sumOfWeights * sumOfWeights) / squares,
    df: n - (stratified ? cells : 1),
  };
}
