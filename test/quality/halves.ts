/** Which half of a data set was looked at while rules were made: sentences or lines of odd number, counted from 1. */
export const halves = [
  { name: 'built on', has: (index: number): boolean => index % 2 === 0 },
  { name: 'closing', has: (index: number): boolean => index % 2 === 1 },
] as const;
