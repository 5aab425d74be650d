import type { FeatureRow } from '../features/feature-space.js';
import type { LogisticModels } from '../numerics/logistic-regression.js';

/** Coefficients are whole numbers of steps of this size, so that a file keeps them exactly in 16 bits. */
export const coefficientStep = 1 / 1024;

/** Log odds of each theme as a sum over an answer's features. */
export interface LinearLayer {
  /** Columns it reads: the first ones of the feature space. */
  readonly columns: number;
  /** columns × themes, column by column. */
  readonly coefficients: Float32Array;
  /** One a theme. */
  readonly intercepts: Float32Array;
}

/** The nearest coefficient that can be kept. */
function inSteps(value: number): number {
  // Adding 0 makes the negative zero of rounding a plain one.
  return Math.max(-32_768, Math.min(32_767, Math.round(value / coefficientStep))) * coefficientStep + 0;
}

/** Coefficients as a file keeps them. */
export function stepsOf(values: Float64Array): Float32Array {
  const steps = new Float32Array(values.length);
  for (let i = 0; i < steps.length; i++) steps[i] = inSteps(values[i]!);
  return steps;
}

/** The mean of regressions on the same columns. */
export function meanLayer(models: readonly LogisticModels[]): LinearLayer {
  const mean = (values: readonly Float64Array[]): Float32Array => {
    const sum = new Float64Array(values[0]!.length);
    for (const each of values) for (let i = 0; i < sum.length; i++) sum[i]! += each[i]!;
    for (let i = 0; i < sum.length; i++) sum[i]! /= values.length;
    return stepsOf(sum);
  };
  return {
    columns: models[0]!.coefficients.rows,
    coefficients: mean(models.map(({ coefficients }) => coefficients.values)),
    intercepts: mean(models.map(({ intercepts }) => intercepts)),
  };
}

/** So many themes are summed up side by side: sums that wait for each other take twice the time. */
const abreast = 5;

/** Writes the log odds of each theme for a row from a position on. */
export function writeScores(
  { columns, coefficients, intercepts }: LinearLayer, row: FeatureRow, into: Float64Array, at: number,
): void {
  const width = intercepts.length;
  let entries = row.columns.length;
  while (entries > 0 && row.columns[entries - 1]! >= columns) entries--;
  const together = width - (width % abreast);
  for (let t = 0; t < together; t += abreast) {
    let [a, b, c, d, e] = [intercepts[t]!, intercepts[t + 1]!, intercepts[t + 2]!, intercepts[t + 3]!, intercepts[t + 4]!];
    for (let entry = 0; entry < entries; entry++) {
      const from = row.columns[entry]! * width + t;
      const value = row.values[entry]!;
      a += value * coefficients[from]!;
      b += value * coefficients[from + 1]!;
      c += value * coefficients[from + 2]!;
      d += value * coefficients[from + 3]!;
      e += value * coefficients[from + 4]!;
    }
    into[at + t] = a;
    into[at + t + 1] = b;
    into[at + t + 2] = c;
    into[at + t + 3] = d;
    into[at + t + 4] = e;
  }
  for (let t = together; t < width; t++) {
    let score = intercepts[t]!;
    for (let entry = 0; entry < entries; entry++) score += row.values[entry]! * coefficients[row.columns[entry]! * width + t]!;
    into[at + t] = score;
  }
}
