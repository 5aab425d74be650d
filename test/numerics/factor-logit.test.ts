import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorLogit } from '../../src/numerics/factor-logit.js';

const code = fc.integer({ min: 0, max: 2 });

describe('logistic regression on factors', () => {
  it('fits the mean of each level when there is one factor', () => {
    const { fitted, converged } = factorLogit([{ levels: 2, codes: [0, 0, 0, 0, 1, 1] }], [1, 0, 0, 0, 1, 0]);
    expect(converged).toBe(true);
    [0.25, 0.25, 0.25, 0.25, 0.5, 0.5].forEach((chance, i) => expect(fitted[i]).toBeCloseTo(chance, 8));
  });

  it('solves the likelihood: in every level the chances add up to those who have the outcome', () => {
    const cases = fc.array(fc.tuple(code, code, fc.integer({ min: 0, max: 1 })), { minLength: 12, maxLength: 60 });
    fc.assert(fc.property(cases, (drawn) => {
      // Both outcomes in every pair of levels keep the estimates finite.
      const pairs = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [[a, b, 0] as const, [a, b, 1] as const]));
      const all = [...pairs, ...drawn];
      const outcome = all.map(([, , y]) => y);
      const columns = [all.map(([a]) => a), all.map(([, b]) => b)];
      const { fitted, converged } =
        factorLogit(columns.map((codes) => ({ levels: 3, codes })), outcome, { tolerance: 1e-14 });
      expect(converged).toBe(true);
      for (const codes of columns) {
        for (const level of [0, 1, 2]) {
          const off = codes.reduce((sum, each, i) => sum + (each === level ? outcome[i]! - fitted[i]! : 0), 0);
          expect(off).toBeCloseTo(0, 7);
        }
      }
    }));
  });

  it('takes a factor that says nothing new as if it were not there', () => {
    const codes = [0, 0, 1, 1, 2, 2, 2];
    const outcome = [1, 0, 1, 1, 0, 0, 1];
    const once = factorLogit([{ levels: 3, codes }], outcome);
    const twice = factorLogit([{ levels: 3, codes }, { levels: 3, codes: codes.map((each) => 2 - each) }], outcome);
    once.fitted.forEach((chance, i) => expect(twice.fitted[i]).toBeCloseTo(chance, 8));
  });

  it('gives a level where nobody has the outcome a chance near 0', () => {
    const { fitted } = factorLogit([{ levels: 2, codes: [0, 0, 0, 1, 1] }], [1, 0, 1, 0, 0]);
    expect(fitted[0]).toBeCloseTo(2 / 3, 6);
    expect(fitted[4]).toBeGreaterThan(0);
    expect(fitted[4]).toBeLessThan(1e-6);
  });

  it('has the overall share when there are no factors, and says when it was stopped', () => {
    expect(factorLogit([], [1, 0, 0, 0]).fitted[2]).toBeCloseTo(0.25, 8);
    expect(factorLogit([], [1, 0, 0, 0], { rounds: 1 })).toMatchObject({ rounds: 1, converged: false });
  });
});
