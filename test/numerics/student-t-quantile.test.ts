import { describe, expect, it } from 'vitest';
import { studentTQuantile } from '../../src/numerics/student-t-quantile.js';

describe("the quantile of Student's t distribution", () => {
  it("agrees with R's qt", () => {
    // R: qt(probability, degreesOfFreedom); digits from mpmath 1.3.0.
    for (const [probability, degreesOfFreedom, expected] of [
      [0.975, 1, 12.706204736174705],
      [0.975, 10, 2.228138851986275],
      [0.995, 3.5, 5.085702223091259],
      [0.975, 300, 1.967903011261087],
      [0.95, 9000, 1.6450229521692552],
      [0.025, 10, -2.228138851986275],
      [0.5, 7, 0],
    ] as const) {
      expect(studentTQuantile(probability, degreesOfFreedom)).toBeCloseTo(expected, 12);
    }
  });

  it('is the normal quantile for endless degrees of freedom, and however many there are', () => {
    // R: qnorm(0.975)
    for (const degreesOfFreedom of [1e15, 1e100, Infinity]) {
      expect(studentTQuantile(0.975, degreesOfFreedom)).toBeCloseTo(1.959963984540054, 12);
    }
  });
});
