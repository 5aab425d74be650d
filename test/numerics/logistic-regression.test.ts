import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logisticRegressions } from '../../src/numerics/logistic-regression.js';
import { seededRandom } from '../../src/numerics/random.js';
import { sparseFromRows } from '../../src/numerics/sparse.js';

interface Cases {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly (readonly number[])[];
}

const tight = { tolerance: 1e-9, rounds: 5000 };

function fit({ x, y }: Cases, options: Parameters<typeof logisticRegressions>[3] = tight, seed = 1) {
  const predictors = sparseFromRows(x.map((row) => new Map(row.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const])))), x[0]!.length);
  const outcomes = { rows: y.length, columns: y[0]!.length, values: Float64Array.from(y.flat()) };
  return logisticRegressions(predictors, outcomes, seededRandom(seed, 'test'), options);
}

/** The gradient of ½ |w|² + ½ b² + Σ cost · ln(1 + exp(−y (w · x + b))) in (w, b), straight from the definition. */
function gradient({ x, y }: Cases, weights: readonly number[], intercept: number, cost: number, presentCost: number, t: number): number[] {
  const total = [...weights, intercept];
  x.forEach((row, i) => {
    const score = row.reduce((sum, value, j) => sum + value * weights[j]!, intercept);
    const has = y[i]![t]!;
    const pull = (has ? cost * presentCost : cost) * (1 / (1 + Math.exp(-score)) - has);
    row.forEach((value, j) => { total[j]! += pull * value; });
    total[total.length - 1]! += pull;
  });
  return total;
}

const value = fc.oneof(fc.constant(0), fc.integer({ min: -8, max: 8 }).map((n) => n / 4));
const cases = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 })).chain(([columns, outcomes]) =>
  fc.array(fc.record({
    x: fc.array(value, { minLength: columns, maxLength: columns }),
    y: fc.array(fc.constantFrom(0, 1), { minLength: outcomes, maxLength: outcomes }),
  }), { minLength: 1, maxLength: 12 }).map((rows): Cases => ({ x: rows.map((row) => row.x), y: rows.map((row) => row.y) })));

describe('logistic regressions', () => {
  it('end where the gradient is zero, whatever the cases and costs', () => {
    fc.assert(fc.property(cases, fc.constantFrom(0.1, 1, 10), fc.constantFrom(0.5, 1, 3), (data, cost, presentCost) => {
      const { coefficients, intercepts, converged } = fit(data, { ...tight, cost, presentCost });
      expect(converged).toBe(true);
      for (let t = 0; t < intercepts.length; t++) {
        const weights = data.x[0]!.map((_, j) => coefficients.values[j * intercepts.length + t]!);
        for (const each of gradient(data, weights, intercepts[t]!, cost, presentCost, t)) expect(Math.abs(each)).toBeLessThan(1e-5);
      }
    }), { numRuns: 60 });
  });

  it('give one case the weight that bisection of its one-dimensional problem gives', () => {
    // With x = 1, no intercept and cost 1 the optimum solves w = 1 / (1 + exp(w)).
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (middle < 1 / (1 + Math.exp(middle))) low = middle;
      else high = middle;
    }
    const { coefficients } = fit({ x: [[1]], y: [[1]] }, { ...tight, constant: 0 });
    expect(coefficients.values[0]).toBeCloseTo(low, 9);
  });

  it('do not depend on the order of the cases, nor on the outcomes beside', () => {
    const data: Cases = {
      x: [[1, 0, 2], [0, 1, 0], [1, 1, 0], [0, 0, 1], [2, 0, 1]],
      y: [[1, 0], [0, 1], [1, 1], [0, 0], [1, 0]],
    };
    const first = fit(data);
    const second = fit(data, tight, 99);
    first.coefficients.values.forEach((each, i) => expect(second.coefficients.values[i]).toBeCloseTo(each, 7));
    const alone = fit({ ...data, y: data.y.map((row) => [row[1]!]) });
    alone.coefficients.values.forEach((each, j) => expect(each).toBeCloseTo(first.coefficients.values[j * 2 + 1]!, 7));
  });

  it('say when they were stopped before the end, and refuse outcomes of other cases', () => {
    expect(fit({ x: [[1], [2], [-1]], y: [[1], [0], [1]] }, { ...tight, rounds: 1 }).converged).toBe(false);
    expect(() => fit({ x: [[1]], y: [[1], [0]] })).toThrow(RangeError);
  });
});
