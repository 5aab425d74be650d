import { zeroMatrix, type DenseMatrix } from './dense.js';
import { shuffledIndices, type Random } from './random.js';
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
 * All outcomes step together through the cases, so that a case's predictors are read once for all of them.
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
  const { rows, columnIndices, rowStarts, values } = predictors;
  const { cost, presentCost, constant } = settings;
  const width = outcomes.columns;
  const coefficients = zeroMatrix(predictors.columns, width);
  const intercepts = new Float64Array(width);
  const squares = squaredLengths(predictors, constant);
  const duals = startingDuals(outcomes, cost, presentCost);
  const scores = new Float64Array(width);
  const steps = new Float64Array(width);
  const isSettled = new Uint8Array(width);
  const steepest = new Float64Array(width);

  shiftByAll(predictors, outcomes, duals, coefficients, intercepts, constant);
  let round = 0;
  while (round < settings.rounds && isSettled.includes(0)) {
    round++;
    steepest.fill(0);
    const precision = Math.min(settings.tolerance, 1e-2 / round);
    for (const row of shuffledIndices(rows, random)) {
      const from = rowStarts[row]!;
      const to = rowStarts[row + 1]!;
      for (let t = 0; t < width; t++) scores[t] = intercepts[t]! * constant;
      for (let entry = from; entry < to; entry++) {
        const at = columnIndices[entry]! * width;
        const value = values[entry]!;
        for (let t = 0; t < width; t++) scores[t]! += value * coefficients.values[at + t]!;
      }
      let isMoved = false;
      for (let t = 0; t < width; t++) {
        steps[t] = 0;
        if (isSettled[t]) continue;
        const has = outcomes.values[row * width + t] === 1;
        const sign = has ? 1 : -1;
        const bound = has ? cost * presentCost : cost;
        const old = duals[row * width + t]!;
        const gradient = Math.log(old / (bound - old)) + sign * scores[t]!;
        steepest[t] = Math.max(steepest[t]!, Math.abs(gradient));
        if (Math.abs(gradient) < precision) continue;
        const dual = coordinateOptimum(old, bound, squares[row]!, sign * scores[t]!, precision);
        duals[row * width + t] = dual;
        steps[t] = sign * (dual - old);
        isMoved = true;
      }
      if (!isMoved) continue;
      for (let entry = from; entry < to; entry++) {
        const at = columnIndices[entry]! * width;
        const value = values[entry]!;
        for (let t = 0; t < width; t++) coefficients.values[at + t]! += value * steps[t]!;
      }
      for (let t = 0; t < width; t++) intercepts[t]! += constant * steps[t]!;
    }
    for (let t = 0; t < width; t++) if (steepest[t]! < settings.tolerance) isSettled[t] = 1;
  }
  return { coefficients, intercepts: intercepts.map((each) => each * constant), rounds: round, converged: !isSettled.includes(0) };
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

function startingDuals(outcomes: DenseMatrix, cost: number, presentCost: number): Float64Array {
  return outcomes.values.map((has) => {
    const bound = has === 1 ? cost * presentCost : cost;
    return Math.min(0.001 * bound, 1e-8);
  });
}

/** The coefficients that belong to the dual variables. */
function shiftByAll(
  predictors: SparseMatrix,
  outcomes: DenseMatrix,
  duals: Float64Array,
  coefficients: DenseMatrix,
  intercepts: Float64Array,
  constant: number,
): void {
  const width = outcomes.columns;
  for (let row = 0; row < predictors.rows; row++) {
    for (let t = 0; t < width; t++) {
      const step = (outcomes.values[row * width + t] === 1 ? 1 : -1) * duals[row * width + t]!;
      for (let entry = predictors.rowStarts[row]!; entry < predictors.rowStarts[row + 1]!; entry++) {
        coefficients.values[predictors.columnIndices[entry]! * width + t]! += step * predictors.values[entry]!;
      }
      intercepts[t]! += step * constant;
    }
  }
}
