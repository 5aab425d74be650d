import type { AnalysisRun } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { keptWith } from '../numerics/kept-with.js';
import { segmentVariable, type Segment } from '../survey/segment.js';
import { metLevels } from './citizen-levels.js';

/** Which citizens to look at: by variable the levels that are let through. A variable that is left out lets all through. */
export type CitizenFilter = ReadonlyMap<string, readonly string[]>;

/** A citizen who answered. */
interface Citizen {
  readonly respondent: string;
  readonly segment: Segment | '';
  readonly weight: number;
}

/** A run's citizens in the order of its weights; where it kept no table of those, or not of all, writers come in after them. */
const citizensOf = keptWith((bulk: AnalysisRun['bulk']): readonly Citizen[] => {
  const counted = new Set(bulk.weights.map(({ respondent }) => respondent));
  const others = new Map(bulk.answers.filter(({ respondent }) => !counted.has(respondent)).map((answer) => [answer.respondent, answer]));
  return [...bulk.weights, ...others.values()];
});

/** The ids of those whom a mask of a run's citizens lets through. */
export function citizensIn(run: AnalysisRun, mask: Uint8Array): ReadonlySet<string> {
  return new Set(citizensOf(run.bulk).flatMap(({ respondent }, i) => (mask[i] ? [respondent] : [])));
}

/**
 * What a run's citizens can be filtered by, with the levels that somebody has, in the order of the study: the segment
 * first, where there is one, under the name `segment`.
 */
export const filterLevels = keptWith((run: AnalysisRun): ReadonlyMap<string, readonly string[]> => {
  const met = metLevels(run);
  if (run.plan.segments.kind === 'none' || met.has(segmentVariable.id)) return met;
  const found = new Set(citizensOf(run.bulk).map(({ segment }) => segment || 'none'));
  const levels = segmentVariable.levels.map(({ id }) => id).filter((id) => found.has(id));
  return new Map([[segmentVariable.id, levels], ...met]);
});

/**
 * A filter as it was asked for, in the run's order of variables and levels, each level once; several levels of a variable
 * are one or the other, several variables all at once.
 *
 * @param asked by variable; a variable without levels filters nothing
 * @throws InputError 'value-unknown' for a variable or level that the run does not have
 */
export function citizenFilter(run: AnalysisRun, asked: ReadonlyMap<string, readonly string[]>): CitizenFilter {
  const known = filterLevels(run);
  for (const [variable, levels] of asked) {
    const expected = known.get(variable);
    if (!expected) throw inputError('value-unknown', { option: 'filter', got: variable, expected: [...known.keys()] });
    const got = levels.find((level) => !expected.includes(level));
    if (got !== undefined) throw inputError('value-unknown', { option: variable, got: got.slice(0, 60), expected });
  }
  return new Map(Array.from(known).flatMap(([variable, levels]) => {
    const wanted = asked.get(variable) ?? [];
    return wanted.length === 0 ? [] : [[variable, levels.filter((level) => wanted.includes(level))] as const];
  }));
}

/** 1 for each citizen whom a filter lets through, in the order of the run's weights. */
export function citizenMask(run: AnalysisRun, filter: CitizenFilter): Uint8Array {
  const { bulk, study } = run;
  const citizens = citizensOf(run.bulk);
  const mask = new Uint8Array(citizens.length).fill(1);
  const columns = new Map(bulk.levels.map(({ variable, values }) => [variable, values]));
  // A variable of the study's own with that name stands before the segment.
  const ofSegment = study.variables.some(({ id }) => id === segmentVariable.id) ? undefined : segmentVariable.id;
  for (const [variable, levels] of filter) {
    const wanted = new Set(levels);
    const values = columns.get(variable);
    for (let i = 0; i < mask.length; i++) {
      const own = variable === ofSegment ? citizens[i]!.segment || 'none' : values?.[i];
      if (own === undefined || !wanted.has(own)) mask[i] = 0;
    }
  }
  return mask;
}

/** How many a filter lets through, of how many. */
export interface FilterBase {
  readonly n: number;
  readonly of: number;
  /** Weighted share of the citizens behind them, 0 to 1; null where nobody carries weight. */
  readonly share: number | null;
}

/** The base of figures of closed questions: citizens who answered. */
export function respondentBase(run: AnalysisRun, mask: Uint8Array): FilterBase {
  return baseOf(citizensOf(run.bulk).map(({ weight }) => weight), mask);
}

/** The base of figures of open questions: answers. Its share is of the citizens who wrote them, each once. */
export function answerBase(run: AnalysisRun, mask: Uint8Array): FilterBase & { readonly writers: number; readonly ofWriters: number } {
  const { bulk } = run;
  const inside = citizensIn(run, mask);
  const writers = Array.from(new Map(bulk.answers.map(({ respondent, weight }) => [respondent, weight])));
  const { n, of, share } = baseOf(writers.map(([, weight]) => weight), Uint8Array.from(writers, ([id]) => (inside.has(id) ? 1 : 0)));
  return {
    n: bulk.answers.reduce((sum, { respondent }) => sum + (inside.has(respondent) ? 1 : 0), 0),
    of: bulk.answers.length, share, writers: n, ofWriters: of,
  };
}

function baseOf(weights: readonly number[], mask: Uint8Array): FilterBase {
  let [n, inside, all] = [0, 0, 0];
  for (const [i, weight] of weights.entries()) {
    all += weight;
    if (!mask[i]) continue;
    n++;
    inside += weight;
  }
  return { n, of: weights.length, share: all > 0 ? inside / all : null };
}

/**
 * Whether so few are let through, or left out, that what is shown may be read inside the house only: whoever has the figures
 * of all can subtract.
 *
 * @param minimumCell fewest citizens that may be shown
 */
export function isInternal({ n, of }: Pick<FilterBase, 'n' | 'of'>, minimumCell: number): boolean {
  return n < minimumCell || (n < of && of - n < minimumCell);
}
