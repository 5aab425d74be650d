import { quantile } from '../numerics/quantile.js';
import type { Random } from '../numerics/random.js';

/** Why alpha or its interval is not told. */
export type AlphaGap =
  /** No answer was read by two coders. */
  | 'not-shared'
  /** Nobody, or everybody, gave the theme: nothing could have been agreed on by more than chance. */
  | 'no-variation'
  /** The coders agreed on every answer: redraws of them cannot tell how large alpha's error is. */
  | 'no-disagreement'
  /** In over a twentieth of the redraws alpha is not defined: too few answers have the theme. */
  | 'too-rare';

/** Krippendorff's alpha with its uncertainty. */
export interface AlphaEstimate {
  /** null when it is not defined; `gap` says why. */
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no alpha, or no interval. */
  readonly gap?: AlphaGap;
  /** Answers that two or more have read. */
  readonly units: number;
}

export interface AlphaSettings {
  /** Redraws of the answers, 200 and up; default 1,000. */
  readonly draws?: number;
  /** Coverage of the interval, over 0 and under 1; default 0.95. */
  readonly level?: number;
}

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, for values with any distance (Krippendorff 2011, section D),
 * and a percentile bootstrap interval: the answers are drawn again with all that was said of them, since it is answers
 * that were drawn, and alpha is taken of each redraw. (Krippendorff's own bootstrap redraws pairs of values with the expected
 * disagreement held fixed; pairs of one answer are not independent, and its interval is too narrow with many coders.)
 *
 * @param units the values that coders gave each answer; answers with fewer than two say nothing and are left out
 * @param keyOf values with the same key are the same
 * @param distance 0 for equal values, 1 for those farthest apart; symmetric
 * @param random draws for the interval
 */
export function alphaWithInterval<Value>(
  units: readonly (readonly Value[])[],
  keyOf: (value: Value) => string,
  distance: (one: Value, other: Value) => number,
  random: Random,
  { draws = 1000, level = 0.95 }: AlphaSettings = {},
): AlphaEstimate {
  const shared = units.filter((unit) => unit.length >= 2);
  const none = { alpha: null, low: null, high: null, units: shared.length };
  if (shared.length === 0) return { ...none, gap: 'not-shared' };
  const data = distancesOf(shared, keyOf, distance);
  const whole = alphaOf(data, Uint32Array.from(shared, (_, i) => i));
  if (whole === null) return { ...none, gap: 'no-variation' };
  const found = { ...none, alpha: whole };
  if (data.apart.every((apart) => apart === 0)) return { ...found, gap: 'no-disagreement' };
  const redrawn: number[] = [];
  const chosen = new Uint32Array(shared.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < chosen.length; i++) chosen[i] = Math.floor(random() * chosen.length);
    const alpha = alphaOf(data, chosen);
    if (alpha !== null) redrawn.push(alpha);
  }
  if (redrawn.length < 0.95 * draws) return { ...found, gap: 'too-rare' };
  const sorted = redrawn.toSorted((a, b) => a - b);
  return { ...found, low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}

/** Values as numbers, and what each answer adds to the observed disagreement. */
interface Distances {
  readonly values: number;
  /** values × values. */
  readonly between: Float64Array;
  /** The values of each answer. */
  readonly units: readonly Uint32Array[];
  /** Distances over all ordered pairs of an answer's values, over one less than how many they are. */
  readonly apart: Float64Array;
}

function distancesOf<Value>(
  units: readonly (readonly Value[])[],
  keyOf: (value: Value) => string,
  distance: (one: Value, other: Value) => number,
): Distances {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const numbered = units.map((unit) => Uint32Array.from(unit, (value) => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  }));
  const between = Float64Array.from({ length: values.length * values.length }, (_, i) =>
    distance(values[Math.floor(i / values.length)]!, values[i % values.length]!));
  const apart = Float64Array.from(numbered, (unit) => {
    let sum = 0;
    for (const one of unit) for (const other of unit) sum += between[one * values.length + other]!;
    return sum / (unit.length - 1);
  });
  return { values: values.length, between, units: numbered, apart };
}

function alphaOf({ values, between, units, apart }: Distances, chosen: Uint32Array): number | null {
  const totals = new Float64Array(values);
  let [pairable, observed, expected] = [0, 0, 0];
  for (const at of chosen) {
    const unit = units[at]!;
    pairable += unit.length;
    observed += apart[at]!;
    for (const value of unit) totals[value]!++;
  }
  for (let one = 0; one < values; one++) {
    if (totals[one] === 0) continue;
    for (let other = 0; other < values; other++) expected += totals[one]! * totals[other]! * between[one * values + other]!;
  }
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}
