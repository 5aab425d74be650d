import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * The chance of a chi-square value over x, R's `pchisq(x, degreesOfFreedom, lower.tail = FALSE)`: the upper regularised
 * incomplete gamma function itself, so that small chances keep their digits.
 *
 * @param x 0 and up
 * @param degreesOfFreedom over 0, need not be whole
 * @throws RangeError when a parameter is outside its range
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (!(x >= 0)) throw new RangeError(`chi-square ${x} is not 0 or more`);
  if (!(degreesOfFreedom > 0)) throw new RangeError(`degrees of freedom ${degreesOfFreedom} are not over 0`);
  return x === Infinity ? 0 : gammainc(x / 2, degreesOfFreedom / 2, true, true);
}
