import { zeroMatrix, type DenseMatrix } from './dense.js';
import type { Random } from './random.js';
import type { SparseMatrix } from './sparse.js';

export interface LogisticSettings {
  /** What a misfit of one case costs against the size of the coefficients (C of LIBLINEAR), over 0; default 1. */
  readonly cost: number;
  /** Times that `cost` for cases that have the outcome, over 0; default 1. */
  readonly presentCost: number;
  /** Value of the constant column whose coefficient is the intercept, 0 (no intercept) and up; default 1. Like the
   * other coefficients the intercept is drawn towards 0, the less the larger the value. */
  readonly constant: number;
  /** Stops an outcome when no case's gradient is larger in a round, over 0; default 0.01. */
  readonly tolerance: number;
  /** At most so many rounds over the cases; default 100. */
  readonly rounds: number;
}

const defaultLogisticSettings: LogisticSettings = {
  cost: 1, presentCost: 1, constant: 1, tolerance: 0.01, rounds: 100,
};

/** Logistic regressions that share their predictors. */
export interface LogisticModels {
  /** columns of the predictors × outcomes */
  readonly coefficients: DenseMatrix;
  /** One an outcome. */
  readonly intercepts: Float64Array;
  /** Rounds over the cases until the last outcome was settled. */
  readonly rounds: number;
  readonly converged: boolean;
}

/**
 * Logistic regression of several outcomes on the same predictors, each minimising
 * ½ |w|² + Σ cost · ln(1 + exp(−y (w · x + b))), by coordinate descent on the dual (Yu, Huang & Lin 2011, 'Dual
 * coordinate descent methods for logistic regression and maximum entropy models', algorithm 5; LIBLINEAR's solver 7).
 * A case whose gradient is within the tolerance rests until all do; then all are looked at once more.
 *
 * @param predictors cases × columns
 * @param outcomes cases × outcomes, 1 where the case has the outcome, else 0
 * @param random the order of the cases in each round; the optimum does not depend on it
 * @throws RangeError when outcomes has not a row a case
 */
export function logisticRegressions(
  predictors: SparseMatrix,
  outcomes: DenseMatrix,
  random: Random,
  options: Partial<LogisticSettings> = {},
): LogisticModels {
  if (outcomes.rows !== predictors.rows) {
    throw new RangeError(`${outcomes.rows} rows of outcomes for ${predictors.rows} cases`);
  }
  const settings = { ...defaultLogisticSettings, ...options };
  const width = outcomes.columns;
  const coefficients = zeroMatrix(predictors.columns, width);
  const intercepts = new Float64Array(width);
  const squares = squaredLengths(predictors, settings.constant);
  let [rounds, converged] = [0, true];
  for (let t = 0; t < width; t++) {
    const present = Uint8Array.from({ length: outcomes.rows }, (_, row) => outcomes.values[row * width + t]!);
    const model = logisticRegression(predictors, squares, present, random, settings);
    for (let column = 0; column < predictors.columns; column++) {
      coefficients.values[column * width + t] = model.coefficients[column]!;
    }
    intercepts[t] = model.intercept;
    rounds = Math.max(rounds, model.rounds);
    converged &&= model.converged;
  }
  return { coefficients, intercepts, rounds, converged };
}

function logisticRegression(
  { rows, columns, columnIndices, rowStarts, values }: SparseMatrix,
  squares: Float64Array,
  present: Uint8Array,
  random: Random,
  { cost, presentCost, constant, tolerance, rounds }: LogisticSettings,
) {
  const coefficients = new Float64Array(columns);
  let intercept = 0;
  const duals = new Float64Array(rows);
  const order = Uint32Array.from(duals, (_, row) => row);
  let [round, awake, converged] = [0, rows, false];
  while (round < rounds && !converged) {
    round++;
    const looked = awake;
    shuffleFirst(order, looked, random);
    let steepest = 0;
    for (let i = looked - 1; i >= 0; i--) {
      const row = order[i]!;
      const from = rowStarts[row]!;
      const to = rowStarts[row + 1]!;
      let score = intercept;
      for (let entry = from; entry < to; entry++) score += values[entry]! * coefficients[columnIndices[entry]!]!;
      const sign = present[row] === 1 ? 1 : -1;
      const bound = sign === 1 ? cost * presentCost : cost;
      // Within the bounds, where the logarithm is defined; the coefficients have no part of a case not yet looked at.
      const dualSoFar = duals[row]!;
      const old = dualSoFar === 0 ? Math.min(0.001 * bound, 1e-8) : dualSoFar;
      const gradient = Math.abs(Math.log(old / (bound - old)) + sign * score);
      steepest = Math.max(steepest, gradient);
      if (gradient < tolerance && dualSoFar !== 0) {
        awake--;
        order[i] = order[awake]!;
        order[awake] = row;
        continue;
      }
      const dual = coordinateOptimum(old, bound, squares[row]!, sign * score, tolerance);
      const step = sign * (dual - dualSoFar);
      duals[row] = dual;
      for (let entry = from; entry < to; entry++) coefficients[columnIndices[entry]!]! += values[entry]! * step;
      intercept += constant * constant * step;
    }
    converged = looked === rows && steepest < tolerance;
    if (awake === 0) awake = rows;
  }
  return { coefficients, intercept, rounds: round, converged };
}

/**
 * The z in (0, bound) where z ln z + (bound − z) ln(bound − z) + ½ square (z − old)² + score (z − old) is least, by
 * Newton's method from the side where it converges (section 3.3 of the paper).
 */
function coordinateOptimum(old: number, bound: number, square: number, score: number, precision: number): number {
  // The same problem seen from bound − z where the optimum lies in the upper half.
  const isUpper = 0.5 * square * (bound - 2 * old) + score < 0;
  const start = isUpper ? bound - old : old;
  const slope = isUpper ? -score : score;
  let z = bound - start < 0.5 * bound ? 0.1 * start : start;
  for (let step = 0; step < 100; step++) {
    const gradient = square * (z - start) + slope + Math.log(z / (bound - z));
    if (Math.abs(gradient) < 0.1 * precision) break;
    const next = z - gradient / (square + bound / ((bound - z) * z));
    z = next <= 0 ? 0.1 * z : next;
  }
  // Rounding must not carry it to an end, where the logarithm is not defined.
  const kept = Math.max(z, Number.MIN_VALUE * 2 ** 60);
  return isUpper ? Math.min(bound - kept, bound * (1 - Number.EPSILON)) : kept;
}

function squaredLengths({ rows, rowStarts, values }: SparseMatrix, constant: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    values.subarray(rowStarts[row], rowStarts[row + 1]).reduce((sum, value) => sum + value * value, constant * constant));
}

/** A new random order of the first places (Fisher–Yates). */
function shuffleFirst(order: Uint32Array, places: number, random: Random): void {
  for (let i = places - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
