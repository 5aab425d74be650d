import betainc from '@stdlib/math-base-special-betainc';

/**
 * The chance of an F value over x, R's `pf(x, numerator, denominator, lower.tail = FALSE)`: the incomplete beta
 * function of d/(d + n·x), so that small chances keep their digits. The two-sided chance of Student's t is that of F
 * = t² on 1 and the same degrees of freedom.
 *
 * @param x 0 and up
 * @param numerator degrees of freedom, over 0, need not be whole
 * @param denominator degrees of freedom, over 0, need not be whole
 * @throws RangeError when a parameter is outside its range
 */
export function fTail(x: number, numerator: number, denominator: number): number {
  if (!(x >= 0)) throw new RangeError(`F ${x} is not 0 or more`);
  if (!(numerator > 0 && denominator > 0 && numerator < Infinity && denominator < Infinity)) {
    throw new RangeError(`degrees of freedom ${numerator} and ${denominator} are not over 0 and finite`);
  }
  if (x === Infinity) return 0;
  return betainc(denominator / (denominator + numerator * x), denominator / 2, numerator / 2, true, false);
}
