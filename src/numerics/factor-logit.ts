import { zeroMatrix } from './dense.js';
import { solveSymmetric } from './solve-symmetric.js';

/** A categorical predictor; its first level is the reference. */
export interface Factor {
  /** How many levels. */
  readonly levels: number;
  /** Level of each case, 0 to levels − 1. */
  readonly codes: ArrayLike<number>;
}

export interface FactorLogitSettings {
  /** Stops when the deviance changes by less than this part of itself; default 1e-8, R's `glm.control`. */
  readonly tolerance?: number;
  /** At most so many rounds; default 25. */
  readonly rounds?: number;
}

/** A fitted model. */
export interface FactorLogit {
  /** Fitted chance of each case. */
  readonly fitted: Float64Array;
  readonly deviance: number;
  readonly rounds: number;
  readonly converged: boolean;
}

/** Beyond these log odds R's logit link keeps chances from 0 and 1. */
const largestLogOdds = 30;

/**
 * Logistic regression on the main effects of categorical predictors, by iteratively reweighted least squares: R's
 * `glm(outcome ~ factor1 + factor2 …, binomial)`, with its start and its rule to stop, so that the figures are R's.
 * Time grows with cases × factors², whatever the number of levels. A level that others determine is left out; one
 * where nobody or everybody has the outcome gets a chance near 0 or 1.
 *
 * @param factors any number of them
 * @param outcome 0 or 1 of each case
 */
export function factorLogit(
  factors: readonly Factor[],
  outcome: ArrayLike<number>,
  { tolerance = 1e-8, rounds = 25 }: FactorLogitSettings = {},
): FactorLogit {
  const starts = columnStarts(factors);
  const size = starts.at(-1)!;
  const logOdds = Float64Array.from({ length: outcome.length }, (_, i) => Math.log(outcome[i] ? 3 : 1 / 3));
  const fitted = logOdds.map(chanceOf);
  let deviance = devianceOf(outcome, fitted);
  for (let round = 1; round <= rounds; round++) {
    const coefficients = weightedFit(factors, starts, size, outcome, logOdds, fitted);
    for (let i = 0; i < logOdds.length; i++) {
      let sum = coefficients[0]!;
      for (let f = 0; f < factors.length; f++) {
        const code = factors[f]!.codes[i]!;
        if (code > 0) sum += coefficients[starts[f]! + code - 1]!;
      }
      logOdds[i] = sum;
      fitted[i] = chanceOf(sum);
    }
    const before = deviance;
    deviance = devianceOf(outcome, fitted);
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < tolerance) {
      return { fitted, deviance, rounds: round, converged: true };
    }
  }
  return { fitted, deviance, rounds, converged: false };
}

/** Where each factor's columns begin, after the intercept; at the end the number of columns. */
function columnStarts(factors: readonly Factor[]): number[] {
  const starts = [1];
  for (const { levels } of factors) starts.push(starts.at(-1)! + Math.max(0, levels - 1));
  return starts;
}

function weightedFit(
  factors: readonly Factor[],
  starts: readonly number[],
  size: number,
  outcome: ArrayLike<number>,
  logOdds: Float64Array,
  fitted: Float64Array,
): Float64Array {
  const gram = zeroMatrix(size, size);
  const right = new Float64Array(size);
  const columns = new Int32Array(factors.length + 1);
  for (let i = 0; i < fitted.length; i++) {
    // The columns of a case that are 1, rising: the intercept and one a factor, none for a reference level.
    let used = 1;
    for (let f = 0; f < factors.length; f++) {
      const code = factors[f]!.codes[i]!;
      if (code > 0) columns[used++] = starts[f]! + code - 1;
    }
    const weight = fitted[i]! * (1 - fitted[i]!);
    const target = weight * logOdds[i]! + (outcome[i]! - fitted[i]!);
    for (let a = 0; a < used; a++) {
      right[columns[a]!]! += target;
      for (let b = 0; b <= a; b++) gram.values[columns[a]! * size + columns[b]!]! += weight;
    }
  }
  return solveSymmetric(gram, right);
}

function chanceOf(logOdds: number): number {
  const odds = logOdds < -largestLogOdds ? Number.EPSILON
    : logOdds > largestLogOdds ? 1 / Number.EPSILON
    : Math.exp(logOdds);
  return odds / (1 + odds);
}

function devianceOf(outcome: ArrayLike<number>, fitted: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < fitted.length; i++) sum -= 2 * Math.log(outcome[i] ? fitted[i]! : 1 - fitted[i]!);
  return sum;
}
