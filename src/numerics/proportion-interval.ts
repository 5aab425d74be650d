import { betaQuantile } from './beta-quantile.js';

/** An interval for a proportion, within [0, 1]. */
export interface ProportionInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for a proportion (Wilson 1927). With weighted answers n is the effective number of answers
 * and the quantile may be that of the t distribution. No answers (n = 0) give [0, 1], the limit of the formula.
 *
 * @param proportion 0 to 1
 * @param n (effective) number of answers, 0 and up, need not be whole
 * @param quantile of the normal or t distribution, such as 1.959964 for 95 %
 * @throws RangeError when a parameter is outside its range
 */
export function wilsonInterval(proportion: number, n: number, quantile: number): ProportionInterval {
  requireProportion(proportion, n);
  if (!(quantile > 0 && quantile < Infinity)) throw new RangeError(`quantile ${quantile} is not over 0 and finite`);
  const squared = quantile * quantile;
  const centre = (n * proportion + squared / 2) / (n + squared);
  const half = (quantile / (n + squared)) * Math.sqrt(n * proportion * (1 - proportion) + squared / 4);
  // Here the formula gives 0 and 1, but for rounding.
  return {
    low: proportion === 0 || n === 0 ? 0 : Math.max(0, centre - half),
    high: proportion === 1 || n === 0 ? 1 : Math.min(1, centre + half),
  };
}

/**
 * The exact interval for a proportion (Clopper & Pearson 1934), R's `binom.test(proportion * n, n)$conf.int` when
 * both are whole; with an effective n as in Korn & Graubard (1998). No answers (n = 0) give [0, 1].
 *
 * @param proportion 0 to 1
 * @param n (effective) number of answers, 0 and up, need not be whole
 * @param confidence over 0, under 1, 0.95 by default
 * @throws RangeError when a parameter is outside its range
 */
export function clopperPearsonInterval(proportion: number, n: number, confidence = 0.95): ProportionInterval {
  requireProportion(proportion, n);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence ${confidence} is not between 0 and 1`);
  const tail = (1 - confidence) / 2;
  const inside = proportion * n;
  const outside = n - inside;
  return {
    low: inside === 0 ? 0 : betaQuantile(tail, inside, outside + 1),
    high: outside === 0 ? 1 : betaQuantile(1 - tail, inside + 1, outside),
  };
}

function requireProportion(proportion: number, n: number): void {
  if (!(proportion >= 0 && proportion <= 1)) throw new RangeError(`proportion ${proportion} is not within 0 to 1`);
  if (!(n >= 0 && n < Infinity)) throw new RangeError(`n ${n} is not 0 or more and finite`);
}
