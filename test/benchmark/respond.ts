import type { Random } from '../../src/numerics/random.js';
import type { FixedPopulation } from './fixed-population.js';

/** Those who answer, by stratum, and what they answer. */
export interface Responses {
  readonly stratumOf: Int32Array;
  readonly answers: Int8Array;
}

/**
 * Lets a population answer once: in each lot the invited are drawn without replacement, and each of them answers with
 * the chance of their stratum.
 *
 * @param anew whether the answer of each who answers is drawn anew from all in the stratum, as if the population had no
 *   end: what intervals without a finite population correction are about. Else it is their own.
 */
export function respond({ strata, stratumOf, answers, starts, lots }: FixedPopulation, anew: boolean, random: Random): Responses {
  const who: number[] = [];
  for (const { citizens, invited } of lots) {
    for (let k = 0; k < invited; k++) {
      // Any order is as good a start as any other for the next draw.
      const at = k + Math.floor(random() * (citizens.length - k));
      const drawn = citizens[at]!;
      citizens[at] = citizens[k]!;
      citizens[k] = drawn;
      if (random() < strata[stratumOf[drawn]!]!.response) who.push(drawn);
    }
  }
  const source = (i: number) => {
    const h = stratumOf[i]!;
    return anew ? starts[h]! + Math.floor(random() * (starts[h + 1]! - starts[h]!)) : i;
  };
  return {
    stratumOf: Int32Array.from(who, (i) => stratumOf[i]!),
    answers: Int8Array.from(who, (i) => answers[source(i)]!),
  };
}
