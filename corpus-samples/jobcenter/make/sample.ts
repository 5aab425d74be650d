import type { Random } from '../../../src/numerics/random.js';
import { shuffledIndices } from '../../../src/numerics/random.js';
import { apportion } from './apportion.js';
import type { Benefit, Readiness } from './benefits.js';
import { drawBenefit, extraWeeksOf, leastWeeks, readinessOf } from './benefits.js';
import { dayOf } from './calendar.js';
import { municipalities } from './municipalities.js';
import type { AgeGroup, Gender, Stratum, TargetGroup } from './population.js';
import { ageGroups, genders } from './population.js';
import type { QuantileCurve } from './quantile-curve.js';
import { valueAt } from './quantile-curve.js';

/** A citizen of the sample with what the register knows. */
export interface Citizen {
  readonly ageGroup: AgeGroup;
  readonly gender: Gender;
  readonly municipality: string;
  readonly targetGroup: TargetGroup;
  readonly age: number;
  readonly benefit: Benefit;
  readonly readiness: Readiness;
  /** Day number. */
  readonly benefitStart: number;
}

const censusDay = dayOf('2023-08-01');

/** How much longer the courses of citizens of 50 and over last. */
const fromFifty = 1.25;

const ages: Record<AgeGroup, QuantileCurve> = {
  '18-29': [[0, 18], [0.25, 21.6], [0.5, 24.6], [0.75, 27.4], [1, 30]],
  '30-49': [[0, 30], [0.25, 34.4], [0.5, 39], [0.75, 44.4], [1, 50]],
  '50+': [[0, 50], [0.25, 53.4], [0.5, 57], [0.75, 60.9], [1, 67]],
};

/**
 * The stratified draw: in each municipality its sample is shared out over gender and age group in proportion to the
 * population, and that many citizens are drawn without replacement, so a target group's number is left to chance and
 * never exceeds its stratum. The citizens come in random order.
 */
export function drawSample(strata: readonly Stratum[], random: Random): Citizen[] {
  const citizens = municipalities.flatMap((municipality) => {
    const groups = genders.flatMap((gender) =>
      ageGroups.map((ageGroup) =>
        strata.filter(
          (stratum) =>
            stratum.municipality === municipality.name && stratum.gender === gender && stratum.ageGroup === ageGroup,
        ),
      ),
    );
    const sizes = apportion(municipality.sample, groups.map((group) => sum(group.map((each) => each.citizens))));
    return groups.flatMap((group, i) => drawFrom(group, sizes[i]!, random));
  });
  return Array.from(shuffledIndices(citizens.length, random), (i) => citizens[i]!);
}

function drawFrom(group: readonly Stratum[], size: number, random: Random): Citizen[] {
  const frame = group.flatMap((stratum) => Array<Stratum>(stratum.citizens).fill(stratum));
  return Array.from(shuffledIndices(frame.length, random).subarray(0, size), (i) => citizenOf(frame[i]!, random));
}

function citizenOf(stratum: Stratum, random: Random): Citizen {
  const { ageGroup, gender, municipality, targetGroup } = stratum;
  const age = Math.min(66, Math.floor(valueAt(ages[ageGroup], random())));
  const benefit = drawBenefit(targetGroup, ageGroup, random);
  const readiness = readinessOf(targetGroup, benefit);
  const benefitStart = drawStart(benefit, age, random);
  return { ageGroup, gender, municipality, targetGroup, age, benefit, readiness, benefitStart };
}

function drawStart(benefit: Benefit, age: number, random: Random): number {
  const least = 7 * leastWeeks(benefit);
  const extra = Math.floor(7 * (age >= 50 ? fromFifty : 1) * valueAt(extraWeeksOf(benefit), random()));
  // Nobody has received a benefit of their own since before they came of age.
  const most = Math.max(least, (age - 18) * 365);
  return censusDay - Math.min(least + extra, most);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
