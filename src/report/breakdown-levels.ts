import type { AnalysisRun } from '../analysis/run.js';
import type { QuestionLevel } from '../figures/question-figure.js';

type Run = Pick<AnalysisRun, 'study' | 'bulk'>;
type Variable = AnalysisRun['study']['variables'][number];

/** The study's variables that its closed questions are broken down by. */
export function brokenDownBy({ study, bulk }: Run): Variable[] {
  const used = new Set(bulk.breakdowns.map(({ by }) => by));
  return study.variables.filter(({ id }) => used.has(id));
}

/** The levels of a variable in its reading order; those that the study does not list stand last, under their id. */
export function breakdownLevels({ study, bulk }: Run, by: string): QuestionLevel[] {
  const listed = study.variables.find(({ id }) => id === by)?.levels ?? [];
  const found = new Set(bulk.breakdowns.filter((each) => each.by === by).map(({ level }) => level));
  const others = [...found].filter((level) => !listed.some(({ id }) => id === level));
  return [
    ...listed.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ level: id, label })),
    ...others.map((level) => ({ level, label: { da: level, en: level } })),
  ];
}
