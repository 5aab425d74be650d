import type { Measure } from '../measured/measure.js';

/** The halves of a data set: rules were made while looking at the first, the other is opened for closing figures only. */
export const halfNames = ['half built on', 'closing half'] as const;

export type HalfName = (typeof halfNames)[number];

/** The rule by which most data are divided: sentences or lines of odd number, counted from 1, were built on. */
export const halves = [
  { name: halfNames[0], has: (index: number): boolean => index % 2 === 0 },
  { name: halfNames[1], has: (index: number): boolean => index % 2 === 1 },
] as const;

/** A figure must reach its mark where nothing was built on the data; on the other half it is only told. */
export function markOf(half: HalfName, mark: NonNullable<Measure['mark']>): Pick<Measure, 'mark'> {
  return half === 'closing half' ? { mark } : {};
}
