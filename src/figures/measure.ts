import type { Estimate } from '../estimates/estimate.js';

/** An estimate as it may be shown: what is suppressed has no number here at all. */
export type Measure = Measured | Suppressed;

export interface Measured {
  readonly kind: 'measured';
  /** Shares lie in 0–1, scores in 1–5. */
  readonly value: number;
  /** Ends of the 95 % interval; null when there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Citizens in the base. */
  readonly n: number;
  /** Whether it rests on so many that it needs no mark. */
  readonly reliable: boolean;
}

/** Fewer citizens than may be shown, or what would tell of so few. */
export interface Suppressed {
  readonly kind: 'suppressed';
  /** The fewest that may be shown. */
  readonly under: number;
  /** There are as many, but others' figures could be found by subtraction. */
  readonly complement?: true;
}

/** @param minimumCell fewest citizens that a shown figure may rest on, from the study's quote policy */
export function measureOf(estimate: Estimate, minimumCell: number): Measure {
  const { value, low, high, n, flag } = estimate;
  if (flag === 'suppress' || value === null) {
    return { kind: 'suppressed', under: minimumCell, ...(n >= minimumCell && { complement: true }) };
  }
  return { kind: 'measured', value, low, high, n, reliable: flag === '' };
}
