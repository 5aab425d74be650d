import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * The chance of a chi-square value at least so large, R's `pchisq(value, degreesOfFreedom, lower.tail = FALSE)`,
 * without cancellation however small it is.
 *
 * @param value 0 and up
 * @param degreesOfFreedom over 0, need not be whole
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return gammainc(value / 2, degreesOfFreedom / 2, true, true);
}
