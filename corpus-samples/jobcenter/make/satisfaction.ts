import type { Random } from '../../../src/numerics/random.js';
import type { Segment } from '../../../src/survey/segment.js';
import type { Affiliation } from './affiliation.js';
import { bellNoise } from './bell-noise.js';
import { municipalities } from './municipalities.js';
import type { Gender, TargetGroup } from './population.js';
import type { QuantileCurve } from './quantile-curve.js';
import { valueAt } from './quantile-curve.js';
import type { Citizen } from './sample.js';
import { systematicSample } from './systematic-sample.js';

/** How many give each answer to the overall question, 'meget utilfreds' (1) to 'meget tilfreds' (5): 9,416 in all. */
const counts = [1_206, 1_500, 2_360, 2_980, 1_370] as const;
const dontKnow = 463;

const byGender: Record<Gender, number> = { kvinde: 0.04, mand: -0.05 };
const byTargetGroup: Record<TargetGroup, number> = {
  'a-dagpenge': 0.04,
  sygedagpenge: 0.12,
  parate: 0.01,
  aktivitetsparate: -0.13,
};
/** By the age's place between 18 (0) and 66 (1). */
const byAge: QuantileCurve = [[0, -0.13], [0.25, -0.07], [0.67, 0.04], [1, 0.12]];
const byMunicipality = new Map(municipalities.map(({ name, attitude }) => [name, attitude]));

/** A respondent's attitude to the whole course, in standard deviations: every closed answer follows it more or less. */
export function drawAttitude(citizen: Citizen, affiliation: Affiliation, random: Random): number {
  return (
    byGender[citizen.gender] +
    byTargetGroup[citizen.targetGroup] +
    valueAt(byAge, (citizen.age - 18) / 48) +
    byMunicipality.get(citizen.municipality)! +
    (affiliation.course === 'afsluttet' ? 0.08 : 0) +
    bellNoise(random)
  );
}

/** An answer to the overall question; null when it was not reached. */
export type Satisfaction = 1 | 2 | 3 | 4 | 5 | 'vedikke' | null;

/**
 * The answers to the overall question: 463 of those who reached it do not know, whatever their attitude, and the
 * others are cut by rank of attitude so that each answer has its set number.
 */
export function drawSatisfaction(
  attitudes: Float64Array,
  reached: readonly boolean[],
  random: Random,
): Satisfaction[] {
  const unsure = new Set(systematicSample(reached.map(Number), dontKnow, random));
  const answers = reached.map((it, i): Satisfaction => (it && unsure.has(i) ? 'vedikke' : null));
  const sure = reached.flatMap((it, i) => (it && !unsure.has(i) ? [i] : []));
  sure.sort((a, b) => attitudes[a]! - attitudes[b]! || a - b);
  let from = 0;
  counts.forEach((count, i) => {
    for (const respondent of sure.slice(from, from + count)) answers[respondent] = (i + 1) as 1 | 2 | 3 | 4 | 5;
    from += count;
  });
  return answers;
}

/** Which segment the answer puts its writer in; null for none. */
export function segmentOf(satisfaction: Satisfaction): Segment | null {
  if (satisfaction === null || satisfaction === 'vedikke') return null;
  if (satisfaction === 3) return 'neutral';
  return satisfaction > 3 ? 'satisfied' : 'dissatisfied';
}
