import { notice, type Notice } from '../notices/notice.js';
import type { Survey } from '../survey/survey.js';

/** ps: strata ratios (post-stratification); given: from a column of the file; unweighted: everybody counts 1. */
export type WeightScheme = 'ps' | 'given' | 'unweighted';

/** How many citizens each respondent stands for. */
export interface Weights {
  readonly scheme: WeightScheme;
  /** Per respondent; 0 for those outside the weight base. */
  readonly values: Float64Array;
  /** Stratum of each respondent, where the scheme has strata: standard errors need it. */
  readonly stratum?: Int32Array;
  /** Respondents who carry weight. */
  readonly n: number;
  readonly sum: number;
  /** Kish (1965): (Σw)² / Σw², and n over it. */
  readonly effectiveN: number;
  readonly designEffect: number;
  readonly smallest: number;
  readonly largest: number;
  readonly strata?: StrataSummary;
  readonly notices: readonly Notice[];
}

export interface StrataSummary {
  readonly count: number;
  readonly population: number;
  /** Strata with citizens but without anybody who carries weight, and the citizens in them, whom no answer stands for. */
  readonly empty: number;
  readonly uncovered: number;
}

/**
 * Weights by the study's own rule. The strata ratio is the number of citizens in the population of the stratum over the
 * number of respondents in it who carry weight: all complete ones (`base: complete`), or all (`base: answered`).
 */
export function weigh(survey: Survey): Weights {
  const rule = survey.definition.weighting;
  if (rule.kind === 'strata' && survey.strata) {
    return strataRatios(survey, rule.base === 'complete' ? survey.complete : new Uint8Array(survey.count).fill(1));
  }
  if (rule.kind === 'column' && survey.givenWeights) {
    const given = summed('given', survey.givenWeights, []);
    return given.sum > 0 ? given : unweighted(survey.count, [notice('warning', 'unweighted', { reason: 'no-weighted-respondents' })]);
  }
  return unweighted(survey.count, [notice('warning', 'unweighted', { reason: 'no-population' })]);
}

/** Everybody counts 1. */
export function unweighted(count: number, notices: readonly Notice[] = []): Weights {
  return summed('unweighted', new Float64Array(count).fill(1), notices);
}

function strataRatios(survey: Survey, base: Uint8Array): Weights {
  const { population, of } = survey.strata!;
  const respondents = new Float64Array(population.cells.length);
  for (let i = 0; i < survey.count; i++) respondents[of[i]!]! += base[i]!;
  const ratios = population.cells.map((cell, h) => (respondents[h]! > 0 ? cell.population / respondents[h]! : 0));
  const values = Float64Array.from(of, (stratum, i) => (base[i] ? ratios[stratum]! : 0));

  const empty = population.cells.filter((cell, h) => cell.population > 0 && respondents[h] === 0);
  const total = population.cells.reduce((sum, cell) => sum + cell.population, 0);
  const uncovered = empty.reduce((sum, cell) => sum + cell.population, 0);
  const notices = empty.length === 0 ? []
    : [notice('warning', 'strata-empty', { strata: empty.length, population: uncovered, share: uncovered / total })];
  const weights = summed('ps', values, notices);
  if (weights.sum === 0) return unweighted(survey.count, [notice('warning', 'unweighted', { reason: 'no-weighted-respondents' })]);
  return {
    ...weights,
    stratum: of,
    strata: { count: population.cells.length, population: total, empty: empty.length, uncovered },
  };
}

function summed(scheme: WeightScheme, values: Float64Array, notices: readonly Notice[]): Weights {
  let [n, sum, squares, smallest, largest] = [0, 0, 0, Infinity, 0];
  for (const weight of values) {
    if (weight === 0) continue;
    n += 1;
    sum += weight;
    squares += weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
  }
  const effectiveN = squares > 0 ? (sum * sum) / squares : 0;
  return {
    scheme, values, n, sum, effectiveN,
    designEffect: effectiveN > 0 ? n / effectiveN : 0,
    smallest: n > 0 ? smallest : 0,
    largest, notices,
  };
}
