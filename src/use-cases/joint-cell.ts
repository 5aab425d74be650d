import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { keptWith } from '../numerics/kept-with.js';
import { lastUsed } from '../numerics/last-used.js';
import { citizenLevels } from './citizen-levels.js';

/** The citizens whom a quote's segment and attributes fit together. */
export interface JointCell {
  readonly attributes: readonly (readonly [variable: string, level: string])[];
  /**
   * How many they are in the population, as the weights estimate it: each citizen who answered counts for as many as in
   * their stratum stand behind them, so that whole strata sum up to the population's own count. Without weights, those who answered.
   */
  readonly citizens: number;
  /** Whether they are at least the study's minimum cell. A segment alone is always enough. */
  readonly enough: boolean;
}

/** Cells that were asked for last: the page of quotes asks for dozens at a time. */
const countsOf = keptWith((_run: AnalysisRun) => new Map<string, number>());
const mostCounted = 2000;

/**
 * How many citizens a quote could come from when the levels of some variables stand with it.
 *
 * @param variables those to be shown; a variable in which the citizen has no level is left out
 */
export function jointCell(run: AnalysisRun, { respondent, segment }: AnswerRow, variables: readonly string[]): JointCell {
  const levelOf = citizenLevels(run);
  const attributes = variables.map((variable) => [variable, levelOf(respondent, variable)] as const).filter(([, level]) => level !== '');
  const citizens = lastUsed(countsOf(run), JSON.stringify([segment, attributes]), mostCounted, () => {
    let sum = 0;
    for (const row of run.bulk.weights) {
      const fits = row.segment === segment && attributes.every(([variable, level]) => levelOf(row.respondent, variable) === level);
      if (fits) sum += row.weight;
    }
    return sum;
  });
  // A quote shows less than a citizen's row: 4.99 estimated citizens are not five.
  return { attributes, citizens, enough: attributes.length === 0 || Math.floor(citizens) >= run.plan.quotes.minimumCell };
}
