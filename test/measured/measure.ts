/** One figure that `npm run quality` or `npm run bench` prints. */
export interface Measure {
  /** What was measured, in a few words; unique within its table. */
  readonly name: string;
  /** The data or the circumstances: which file, how many. */
  readonly on: string;
  readonly value: number;
  /** `share` is printed in per cent; every other unit stands behind the number. */
  readonly unit: string;
  /** What the figure has to reach. */
  readonly mark?: { readonly atLeast: number } | { readonly atMost: number } | { readonly within: readonly [number, number] };
}

/** Figures that belong together, and why some could not be taken. */
export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly Measure[];
  /** Data that were not found, as sentences. */
  readonly missing: readonly string[];
}

/** Whether a figure reaches its mark; undefined where it has none. */
export function reaches({ value, mark }: Measure): boolean | undefined {
  if (!mark) return undefined;
  if ('atLeast' in mark) return value >= mark.atLeast;
  if ('atMost' in mark) return value <= mark.atMost;
  return value >= mark.within[0] && value <= mark.within[1];
}
