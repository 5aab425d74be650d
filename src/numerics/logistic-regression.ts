import { addScores, addSteps, sideBySide } from './case-scores.js';
import { zeroMatrix, type DenseMatrix } from './dense.js';
import type { Random } from './random.js';
import type { SparseMatrix } from './sparse.js';
import { wakefulCases } from './wakeful-cases.js';

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
 * A case whose gradient is within the tolerance rests until all do; then all are looked at once more. All outcomes go
 * through the cases in one order, so that a case's predictors are read once for all outcomes in which it does not rest.
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
  const { cost, presentCost, constant, tolerance, rounds } = { ...defaultLogisticSettings, ...options };
  const { rows } = predictors;
  const width = outcomes.columns;
  const coefficients = zeroMatrix(predictors.columns, width);
  const intercepts = new Float64Array(width);
  const duals = new Float64Array(rows * width);
  const squares = squaredLengths(predictors, constant);
  const wakeful = wakefulCases(rows, width);
  const order = new Uint32Array(rows);
  const among = new Uint16Array(width);
  const [scores, steps, steepest] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  let [round, looked] = [0, wakeful.cases(order)];
  while (round < rounds && looked > 0) {
    round++;
    shuffleFirst(order, looked, random);
    steepest.fill(0);
    for (let i = looked - 1; i >= 0; i--) {
      const row = order[i]!;
      const awake = wakeful.outcomesOf(row, among);
      addScores(predictors, row, coefficients, scores, among, awake, sideBySide(awake, width));
      let moved = 0;
      for (let k = 0; k < awake; k++) {
        const t = among[k]!;
        const at = row * width + t;
        const isPresent = outcomes.values[at] === 1;
        const signed = (scores[t]! + intercepts[t]!) * (isPresent ? 1 : -1);
        const bound = isPresent ? cost * presentCost : cost;
        // Within the bounds, where the logarithm is defined; the coefficients have no part of a case not yet looked at.
        const dualSoFar = duals[at]!;
        const old = dualSoFar === 0 ? Math.min(0.001 * bound, 1e-8) : dualSoFar;
        const gradient = Math.abs(Math.log(old / (bound - old)) + signed);
        steepest[t] = Math.max(steepest[t]!, gradient);
        if (gradient < tolerance && dualSoFar !== 0) {
          wakeful.rest(row, t);
          continue;
        }
        const dual = coordinateOptimum(old, bound, squares[row]!, signed, tolerance);
        const step = (isPresent ? 1 : -1) * (dual - dualSoFar);
        duals[at] = dual;
        steps[t] = step;
        intercepts[t]! += constant * constant * step;
        among[moved++] = t;
      }
      addSteps(predictors, row, coefficients, steps, among, moved, sideBySide(moved, width));
    }
    wakeful.endRound((t) => steepest[t]! < tolerance);
    looked = wakeful.cases(order);
  }
  return { coefficients, intercepts, rounds: round, converged: looked === 0 };
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
  const squares = new Float64Array(rows).fill(constant * constant);
  for (let row = 0; row < rows; row++) {
    for (let entry = rowStarts[row]!; entry < rowStarts[row + 1]!; entry++) squares[row]! += values[entry]! * values[entry]!;
  }
  return squares;
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
