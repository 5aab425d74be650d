import type { Condition, Level } from './study-definition.js';

/** A variable's value for each respondent. */
export interface Categorical {
  readonly levels: readonly Level[];
  /** Position in `levels`, −1 where there is no value. */
  readonly codes: Int16Array;
}

/** What is true of some respondents, by their position. */
export type Predicate = (respondent: number) => boolean;

/** Whether respondents have one of some levels of a variable. */
export function hasLevel({ levels, codes }: Categorical, among: readonly string[]): Predicate {
  const allowed = new Set(levels.flatMap(({ id }, code) => (among.includes(id) ? [code] : [])));
  return (respondent) => allowed.has(codes[respondent]!);
}

/**
 * Whether respondents meet all conditions (true for none).
 *
 * @param holds who meets one of them
 */
export function meets(conditions: readonly Condition[], holds: (condition: Condition) => Predicate): Predicate {
  const tests = conditions.map(holds);
  return (respondent) => tests.every((test) => test(respondent));
}
