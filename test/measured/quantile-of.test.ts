import { expect, it } from 'vitest';
import { quantileOf } from './quantile-of.js';

it('takes a quantile of values in any order, and leaves them as they are', () => {
  const values = Object.freeze([30, 10, 20]);
  expect([0, 0.5, 0.75, 1].map((probability) => quantileOf(values, probability))).toEqual([10, 20, 25, 30]);
});

it('has no quantile of nothing', () => {
  expect(quantileOf([], 0.5)).toBeNaN();
});
