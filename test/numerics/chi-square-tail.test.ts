import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/numerics/chi-square-tail.js';

describe('the upper tail of the chi-square distribution', () => {
  it('agrees with scipy to 1e-12, however far out', () => {
    // scipy 1.17.1: stats.chi2.sf(value, degreesOfFreedom)
    for (const [value, degreesOfFreedom, expected] of [
      [0, 1, 1],
      [0.5, 1, 0.47950012218695337],
      [3.841458820694124, 1, 0.04999999999999989],
      [7.8, 3, 0.050331097859853326],
      [25, 4, 5.0309817823062075e-05],
      [120, 12, 6.180223580811589e-20],
      [900, 30, 6.105822512851014e-170],
      [2.5, 2.5, 0.38147122800307387],
    ] as const) {
      expect(Math.abs(chiSquareTail(value, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-12);
    }
  });
});
