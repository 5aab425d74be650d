import type { UsedTerm } from './contrast-groups.js';
import type { IndexedTerm } from './term-index.js';

/** The citizens behind each term's places. @param citizenOf position of the respondent who wrote the answer at a position */
export function termUsers(terms: readonly IndexedTerm[], citizenOf: (answer: number) => number): UsedTerm[] {
  return terms.map(({ key, form, kind, places }) =>
    ({ key, form, kind, users: Int32Array.from(new Set(places.map(([answer]) => citizenOf(answer)))) }));
}
