import type { AnalysisRun } from '../analysis/run.js';
import { keptWith } from '../numerics/kept-with.js';

/** A citizen's level in each variable that groups can be made of; '' for none. */
export type CitizenLevels = (respondent: string, variable: string) => string;

/** Looks up levels in a run. */
export const citizenLevels = keptWith((run: AnalysisRun): CitizenLevels => {
  const placeOf = new Map(run.bulk.weights.map(({ respondent }, i) => [respondent, i]));
  const columns = new Map(run.bulk.levels.map(({ variable, values }) => [variable, values]));
  return (respondent, variable) => columns.get(variable)?.[placeOf.get(respondent) ?? -1] ?? '';
});

/** The variables that a run keeps levels of, each with the levels that are met, in the order of the study's definition. */
export const metLevels = keptWith(({ study, bulk }: AnalysisRun): ReadonlyMap<string, readonly string[]> =>
  new Map(bulk.levels.map(({ variable, values }) => {
    const met = new Set(values);
    const named = study.variables.find(({ id }) => id === variable)?.levels.map(({ id }) => id) ?? [];
    const others = [...met].filter((level) => level !== '' && !named.includes(level)).toSorted();
    return [variable, [...named.filter((level) => met.has(level)), ...others]];
  })));
