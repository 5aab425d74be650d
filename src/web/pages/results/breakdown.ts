import type { AnalysisRun } from '../../../use-cases/ports.js';

type Variable = AnalysisRun['study']['variables'][number];

/** A variable's levels; no variable and no levels where figures are over everybody alone. */
export interface Breakdown {
  readonly by: string;
  readonly levels: readonly { readonly level: string; readonly label: Variable['label'] }[];
}

/** The study's variables that its closed questions are broken down by. */
export function brokenDownBy({ study, bulk }: AnalysisRun): Variable[] {
  const used = new Set(bulk.breakdowns.map(({ by }) => by));
  return study.variables.filter(({ id }) => used.has(id));
}

/** The levels of a variable in its reading order; those that the study does not list stand last, under their id. */
export function breakdownOf({ study, bulk }: AnalysisRun, by: string): Breakdown {
  const listed = study.variables.find(({ id }) => id === by)?.levels ?? [];
  const found = new Set(bulk.breakdowns.filter((each) => each.by === by).map(({ level }) => level));
  const others = [...found].filter((level) => !listed.some(({ id }) => id === level));
  return {
    by,
    levels: [
      ...listed.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ level: id, label })),
      ...others.map((level) => ({ level, label: { da: level, en: level } })),
    ],
  };
}
