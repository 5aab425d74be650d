import type { AnalysisRun } from '../analysis/run.js';
import type { QuestionLevel } from '../figures/question-figure.js';
import { segmentVariable } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';

type Run = Pick<AnalysisRun, 'study' | 'bulk'>;

/** What closed questions are broken down by: a variable of the study, or the segment. */
export interface BreakdownVariable {
  readonly id: string;
  readonly label: Label;
  readonly levels: readonly { readonly id: string; readonly label: Label }[];
}

/** All that the study's closed questions are broken down by: its variables, then the segment. */
export function brokenDownBy(run: Run): BreakdownVariable[] {
  const variables = variablesUsed(run);
  return usesSegment(run) ? [...variables, segmentVariable] : variables;
}

/** The study's own variables that its closed questions are broken down by. */
export function variablesUsed({ study, bulk }: Run): BreakdownVariable[] {
  const used = new Set(bulk.breakdowns.map(({ by }) => by));
  return study.variables.filter(({ id }) => used.has(id));
}

/** The levels of a variable in its reading order; those that the study does not list stand last, under their id. */
export function breakdownLevels(run: Run, by: string): QuestionLevel[] {
  const listed = breakdownVariable(run, by)?.levels ?? [];
  const found = new Set(run.bulk.breakdowns.filter((each) => each.by === by).map(({ level }) => level));
  const others = [...found].filter((level) => !listed.some(({ id }) => id === level));
  return [
    ...listed.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ level: id, label })),
    ...others.map((level) => ({ level, label: { da: level, en: level } })),
  ];
}

/** Undefined for what the study does not know. */
export function breakdownVariable(run: Run, by: string): BreakdownVariable | undefined {
  const own = run.study.variables.find(({ id }) => id === by);
  return own ?? (by === segmentVariable.id ? segmentVariable : undefined);
}

/** A variable of the same name stands for itself. */
function usesSegment({ study, bulk }: Run): boolean {
  return !study.variables.some(({ id }) => id === segmentVariable.id)
    && bulk.breakdowns.some(({ by }) => by === segmentVariable.id);
}
