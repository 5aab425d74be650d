import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trimWeights } from '../../src/weighting/trim-weights.js';

const weights = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 2, maxLength: 30 })
  .filter((each) => each.some((weight) => weight > 1e-6)).map((each) => Float64Array.from(each));
const sum = (each: Float64Array) => each.reduce((total, weight) => total + weight, 0);
const mean = (each: Float64Array) => sum(each) / each.filter((weight) => weight > 0).length;

describe('trimmed weights', () => {
  test('what is cut goes in equal parts to all that were not cut', () => {
    expect([...trimWeights(Float64Array.of(1, 2, 9, 0), 6, false)]).toEqual([2.5, 3.5, 6, 0]);
  });

  test('the gift may lift one over the cap; strict cuts again and gives only to those never cut', () => {
    expect([...trimWeights(Float64Array.of(1, 5.5, 9), 6, false)]).toEqual([2.5, 7, 6]);
    expect([...trimWeights(Float64Array.of(1, 5.5, 9), 6, true)]).toEqual([3.5, 6, 6]);
  });

  test('keep their sum, and with strict the cap', () => {
    const multiple = fc.double({ min: 1.01, max: 4, noNaN: true });
    fc.assert(fc.property(weights, multiple, fc.boolean(), (each, times, strict) => {
      const cap = times * mean(each);
      const trimmed = trimWeights(each, cap, strict);
      expect(sum(trimmed)).toBeCloseTo(sum(each), 6);
      if (strict) expect(Math.max(...trimmed)).toBeLessThanOrEqual(cap);
      expect([...trimmed].map((weight) => weight > 0)).toEqual([...each].map((weight) => weight > 0));
    }));
  });
});
