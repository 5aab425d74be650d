import { notice } from '../notices/notice.js';
import type { Stratum } from '../survey/strata.js';
import type { Survey } from '../survey/survey.js';
import { rake, type Margin } from './rake.js';
import type { UnsummedWeights } from './unsummed-weights.js';
import { rakedDesign } from './variance-design.js';
import { strataNotices, summariseStrata, weightCells } from './weight-cells.js';
import type { WeightScheme } from './weight-scheme.js';

/** A margin may stay this far from its total, as a share of it, before the reader is told. */
const tolerated = 1e-5;

/**
 * Weights raked to the distribution of each stratum variable by itself. Strata with a level that no respondent has are
 * left out and reported: no weight could stand for them.
 *
 * @param base 1 for respondents who carry weight
 */
export function rakedWeights(survey: Survey, base: Uint8Array, scheme: WeightScheme): UnsummedWeights {
  const { population: { cells: strata, variables }, of } = survey.strata!;
  const respondents = new Float64Array(strata.length);
  for (let i = 0; i < survey.count; i++) respondents[of[i]!]! += base[i]!;
  const levels = variables.map((_, k) => levelsOf(strata, k));
  const covered = coveredStrata(levels, respondents);
  const margins = levels.map((levelOf): Margin => {
    const totals = new Float64Array(levelOf.reduce((most, level) => Math.max(most, level + 1), 0));
    strata.forEach(({ population }, h) => {
      if (covered[h]) totals[levelOf[h]!]! += population;
    });
    return { levelOf, totals };
  });
  const raked = rake(respondents, margins);
  const cells = weightCells(strata, Int32Array.from(strata.keys()), respondents);
  const summary = summariseStrata(strata, cells, (h) => covered[h] === 1);
  const sizes = respondents.map((size, h) => (raked.weights[h]! > 0 ? size : 0));
  const withoutCitizens = respondents.reduce((sum, size, h) => sum + size - sizes[h]!, 0);
  return {
    scheme, cells, strata: summary,
    values: Float64Array.from(of, (stratum, i) => (base[i] ? raked.weights[stratum]! : 0)),
    design: rakedDesign(of, sizes, margins, raked.weights),
    notices: [
      ...strataNotices(summary, withoutCitizens),
      ...(raked.deviation > tolerated
        ? [notice('warning', 'raking-unsettled', { rounds: raked.rounds, deviation: raked.deviation })]
        : []),
    ],
  };
}

/** The level of one variable in each stratum, numbered as they occur. */
function levelsOf(strata: readonly Stratum[], variable: number): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(strata, ({ levels }) => {
    const level = levels[variable]!;
    if (!numbers.has(level)) numbers.set(level, numbers.size);
    return numbers.get(level)!;
  });
}

/** 1 for strata whose levels all have respondents. */
function coveredStrata(levels: readonly Int32Array[], respondents: Float64Array): Uint8Array {
  const covered = new Uint8Array(respondents.length).fill(1);
  for (const levelOf of levels) {
    const seen = new Set<number>();
    respondents.forEach((size, h) => {
      if (size > 0) seen.add(levelOf[h]!);
    });
    levelOf.forEach((level, h) => {
      if (!seen.has(level)) covered[h] = 0;
    });
  }
  return covered;
}
