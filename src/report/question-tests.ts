import type { TestRow } from '../analysis/test-row.js';
import type { Apart } from '../figures/figure.js';
import type { Verdict } from '../figures/finding.js';

/** What the tests say of a question's mean scores by a variable. */
export interface QuestionTests {
  /** Those whose levels may all be told of. */
  readonly rows: readonly TestRow[];
  readonly verdict: Verdict;
  /** Levels whose mean score differs from that of the others together, and how. */
  readonly apart: ReadonlyMap<string, Apart>;
}

/** A difference holds where its p, adjusted for all that it is compared with, is below. */
export const significance = 0.05;

/**
 * Reads the tests of one question by one variable. A level differs where its test against the rest holds after
 * Benjamini and Hochberg's adjustment; of two levels, where their pair does.
 * What would tell a suppressed figure is left out. Of a question with options it is their spread that differs or not.
 */
export function questionTests(
  tests: readonly TestRow[],
  question: string,
  by: string,
): QuestionTests {
  const rows = tests.filter((row) =>
    row.test !== 'theme' && row.variable === question && row.by === by && row.flag !== 'suppress');
  const differences = rows.filter(({ test }) => test === 'pair' || test === 'rest');
  const holds = differences.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < significance);
  const pairs = holds.filter(({ test }) => test === 'pair');
  const apart = new Map<string, Apart>();
  // Of a variable of two levels there is one pair and no test against the rest: it is the same.
  const only = tests.filter((row) => row.test === 'pair' && row.variable === question && row.by === by).length === 1;
  if (only) for (const pair of pairs) apart.set(pair.a, directionOf(pair)).set(pair.b, opposite(directionOf(pair)));
  for (const rest of holds) if (rest.test === 'rest') apart.set(rest.a, directionOf(rest));
  // Options have no scores: whether they are spread alike is their only test.
  const spread = differences.length === 0 ? rows.find(({ test }) => test === 'rao_scott') : undefined;
  return { rows, verdict: spread ? spreadVerdict(spread) : verdictOf(differences, pairs.length, apart.size), apart };
}

function spreadVerdict({ p }: TestRow): Verdict {
  if (p === null) return 'untested';
  return p < significance ? 'apart' : 'alike';
}

function verdictOf(differences: readonly TestRow[], pairs: number, apart: number): Verdict {
  if (apart > 0) return 'apart';
  if (pairs > 0) return 'pairs';
  return differences.some(({ p }) => p !== null) ? 'alike' : 'untested';
}

function directionOf({ difference }: TestRow): Apart {
  return (difference ?? 0) > 0 ? 'higher' : 'lower';
}

function opposite(apart: Apart): Apart {
  return apart === 'higher' ? 'lower' : 'higher';
}
