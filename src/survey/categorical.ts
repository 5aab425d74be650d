import type { Condition, Level } from './study-definition.js';

/** A variable's value for each respondent. */
export interface Categorical {
  readonly levels: readonly Level[];
  /** Position in `levels`, −1 where there is no value. */
  readonly codes: Int16Array;
}

/** Whether respondents meet all conditions (true for none), as a predicate on their position. */
export function meets(
  conditions: readonly Condition[],
  variables: ReadonlyMap<string, Categorical>,
): (respondent: number) => boolean {
  const tests = conditions.map(({ variable, levels }) => {
    const values = variables.get(variable)!;
    const allowed = new Set(values.levels.flatMap((level, code) => (levels.includes(level.id) ? [code] : [])));
    return (respondent: number) => allowed.has(values.codes[respondent]!);
  });
  return (respondent) => tests.every((test) => test(respondent));
}
