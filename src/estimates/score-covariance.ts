import { zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import type { Weights } from '../weighting/weights.js';
import type { CrossTable } from './cross-table.js';
import { scoreCentres } from './linearised.js';
import { trueVariance } from './true-variance.js';

/**
 * The design-based covariances of figures over one cross table: what `linearisedCovariance` gives for each pair of
 * them, out of the table's parts instead of its respondents. A figure that the weights fix has the variance 0 exactly.
 *
 * @param scores a row for each position of the table, a column for each figure: a respondent's linearised score by the
 *   respondent's weight, such as (y − ŷ)/Σw for a mean
 * @returns symmetric, as large as there are figures
 */
export function scoreCovariance({ design }: Weights, { parts }: CrossTable, scores: DenseMatrix): DenseMatrix {
  const { columns: size, values: s } = scores;
  const { sizes, factors } = design;
  const centres = figureCentres(design, parts, scores);
  const covariance = zeroMatrix(size, size);
  const scale = new Float64Array(size);
  const outside = sizes.slice();
  const residuals = new Float64Array(size);
  for (const { cell, position, n, meanWeight, spread } of parts) {
    const own = s.subarray(position * size, (position + 1) * size);
    for (let k = 0; k < size; k++) {
      residuals[k] = meanWeight * own[k]! - centres[cell * size + k]!;
      scale[k]! += (n * meanWeight * meanWeight + spread) * own[k]! * own[k]!;
    }
    // Σ (w s − c)(w s' − c') in a part: what its mean gives, and what its weights' spread adds.
    addProducts(covariance, residuals, factors[cell]! * n);
    addProducts(covariance, own, factors[cell]! * spread);
    outside[cell]! -= n;
  }
  for (let h = 0; h < sizes.length; h++) {
    addProducts(covariance, centres.subarray(h * size, (h + 1) * size), factors[h]! * outside[h]!);
  }
  const fixed = scale.map((each, k) => (trueVariance(covariance.values[k * size + k]!, each) === 0 ? 1 : 0));
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      const value = fixed[a] || fixed[b] ? 0 : covariance.values[a * size + b]!;
      covariance.values[a * size + b] = covariance.values[b * size + a] = value;
    }
  }
  return covariance;
}

/** Adds factor · v vᵀ to the lower triangle of a matrix. Most scores of most parts are 0: only the others are met. */
function addProducts({ columns: size, values }: DenseMatrix, v: Float64Array, factor: number): void {
  if (factor === 0) return;
  const filled = new Uint16Array(size);
  let count = 0;
  for (let k = 0; k < size; k++) if (v[k] !== 0) filled[count++] = k;
  for (let i = 0; i < count; i++) {
    const row = filled[i]! * size;
    const scaled = factor * v[filled[i]!]!;
    for (let j = 0; j <= i; j++) values[row + filled[j]!]! += scaled * v[filled[j]!]!;
  }
}

/** Per cell of the variance design, per figure. */
function figureCentres(
  design: Weights['design'],
  parts: CrossTable['parts'],
  { columns: size, values }: DenseMatrix,
): Float64Array {
  const cells = design.sizes.length;
  const centres = new Float64Array(cells * size);
  for (let k = 0; k < size; k++) {
    const sums = new Float64Array(cells);
    for (const { cell, position, n, meanWeight } of parts) sums[cell]! += n * meanWeight * values[position * size + k]!;
    scoreCentres(design, sums).forEach((centre, cell) => {
      centres[cell * size + k] = centre;
    });
  }
  return centres;
}
