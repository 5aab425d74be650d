import { clopperPearsonInterval, wilsonInterval, type ProportionInterval } from '../numerics/proportion-interval.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Sample } from '../survey/read-sample.js';
import type { Survey } from '../survey/survey.js';

/** What became of an invited citizen. */
export const disposition = { none: 0, partial: 1, complete: 2 } as const;

/** A rate within 0–1 and its 95 % intervals; nothing but the counts when nobody was invited. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly value: number | null;
  readonly wilson: ProportionInterval | null;
  /** Clopper and Pearson's. */
  readonly exact: ProportionInterval | null;
}

/** The American Association for Public Opinion Research's standard rates, everybody invited being eligible. */
export interface ResponseRates {
  readonly invited: number;
  readonly complete: number;
  readonly partial: number;
  readonly noAnswer: number;
  /** Complete / invited. */
  readonly rr1: Rate;
  /** (Complete + partial) / invited. */
  readonly rr2: Rate;
}

/** The disposition of everybody in the sample, by position. */
export function dispositionsOf(sample: Sample, survey: Survey): Uint8Array {
  return Uint8Array.from(sample.respondent, (position) =>
    (position < 0 ? disposition.none : survey.complete[position] ? disposition.complete : disposition.partial));
}

/**
 * Response rates RR1 and RR2 (AAPOR, Standard Definitions, 10th edition 2023): the sample is drawn from a register,
 * so that nobody is of unknown eligibility, and those whom nobody could reach count as invited.
 */
export function responseRates(dispositions: Uint8Array): ResponseRates {
  let [complete, partial] = [0, 0];
  for (const each of dispositions) {
    if (each === disposition.complete) complete += 1;
    else if (each === disposition.partial) partial += 1;
  }
  const invited = dispositions.length;
  return {
    invited, complete, partial,
    noAnswer: invited - complete - partial,
    rr1: rateOf(complete, invited),
    rr2: rateOf(complete + partial, invited),
  };
}

/** A rate with the intervals of R's `prop.test(count, of, correct = FALSE)` and `binom.test(count, of)`. */
export function rateOf(count: number, of: number): Rate {
  if (of === 0) return { count, of, value: null, wilson: null, exact: null };
  const value = count / of;
  return {
    count, of, value,
    wilson: wilsonInterval(value, of, studentTQuantile(0.975, Infinity)),
    exact: clopperPearsonInterval(value, of),
  };
}
