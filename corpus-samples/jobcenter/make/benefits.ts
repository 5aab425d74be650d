import type { Random } from '../../../src/numerics/random.js';
import type { AgeGroup, TargetGroup } from './population.js';
import type { QuantileCurve } from './quantile-curve.js';
import { weightedPick } from './weighted-pick.js';

export const benefits = [
  'a-dagpenge',
  'sygedagpenge',
  'kontanthjælp',
  'uddannelseshjælp',
  'ledighedsydelse',
  'selvforsørgelses- og hjemrejse-/overgangsydelse',
  'ressourceforløb',
  'jobafklaringsforløb',
] as const;

export type Benefit = (typeof benefits)[number];

/** '' for a-dagpenge and sygedagpenge, where readiness is not judged. */
export type Readiness = 'jobparat' | 'uddannelsesparat' | 'aktivitetsparat' | '';

type Mix = Partial<Record<Benefit, number>>;

/** How the benefits mix in each target group: young citizens without an education are on uddannelseshjælp. */
const mixes: Record<TargetGroup, Record<AgeGroup, Mix>> = {
  'a-dagpenge': { '18-29': { 'a-dagpenge': 1 }, '30-49': { 'a-dagpenge': 1 }, '50+': { 'a-dagpenge': 1 } },
  sygedagpenge: { '18-29': { sygedagpenge: 1 }, '30-49': { sygedagpenge: 1 }, '50+': { sygedagpenge: 1 } },
  parate: {
    '18-29': { uddannelseshjælp: 62, kontanthjælp: 33, 'selvforsørgelses- og hjemrejse-/overgangsydelse': 5 },
    '30-49': {
      kontanthjælp: 72,
      'selvforsørgelses- og hjemrejse-/overgangsydelse': 14,
      ledighedsydelse: 12,
      jobafklaringsforløb: 1,
      ressourceforløb: 1,
    },
    '50+': { kontanthjælp: 66, 'selvforsørgelses- og hjemrejse-/overgangsydelse': 8, ledighedsydelse: 26 },
  },
  aktivitetsparate: {
    '18-29': {
      uddannelseshjælp: 65,
      kontanthjælp: 17,
      ressourceforløb: 11,
      jobafklaringsforløb: 5,
      'selvforsørgelses- og hjemrejse-/overgangsydelse': 2,
    },
    '30-49': {
      kontanthjælp: 42,
      jobafklaringsforløb: 21,
      ressourceforløb: 17,
      ledighedsydelse: 13,
      'selvforsørgelses- og hjemrejse-/overgangsydelse': 7,
    },
    '50+': {
      kontanthjælp: 33,
      ledighedsydelse: 27,
      jobafklaringsforløb: 20,
      ressourceforløb: 17,
      'selvforsørgelses- og hjemrejse-/overgangsydelse': 3,
    },
  },
};

/** Weeks of benefit beyond the least that lets a citizen into the population. */
const extraWeeks: Record<Benefit, QuantileCurve> = {
  'a-dagpenge': [[0, 0], [0.25, 7], [0.5, 19], [0.75, 42], [0.9, 70], [0.98, 92], [1, 130]],
  sygedagpenge: [[0, 0], [0.25, 6], [0.5, 15], [0.75, 34], [0.9, 60], [0.98, 90], [1, 150]],
  kontanthjælp: [[0, 0], [0.25, 50], [0.5, 130], [0.75, 280], [0.9, 500], [0.98, 740], [1, 1_000]],
  uddannelseshjælp: [[0, 0], [0.25, 20], [0.5, 48], [0.75, 105], [0.9, 190], [0.98, 300], [1, 420]],
  ledighedsydelse: [[0, 0], [0.25, 20], [0.5, 56], [0.75, 130], [0.9, 250], [0.98, 420], [1, 600]],
  'selvforsørgelses- og hjemrejse-/overgangsydelse': [
    [0, 0], [0.25, 25], [0.5, 60], [0.75, 130], [0.9, 220], [1, 380],
  ],
  ressourceforløb: [[0, 0], [0.25, 38], [0.5, 84], [0.75, 140], [0.9, 190], [1, 260]],
  jobafklaringsforløb: [[0, 0], [0.25, 18], [0.5, 44], [0.75, 82], [0.9, 112], [1, 180]],
};

/** A benefit that citizens of the target group and age group receive. */
export function drawBenefit(targetGroup: TargetGroup, ageGroup: AgeGroup, random: Random): Benefit {
  const mix = mixes[targetGroup][ageGroup];
  const options = benefits.filter((benefit) => mix[benefit] !== undefined);
  return weightedPick(options, options.map((benefit) => mix[benefit]!), random);
}

/** Whether anybody in the target group receives the benefit. */
export function isReceivedIn(targetGroup: TargetGroup, benefit: Benefit): boolean {
  return Object.values(mixes[targetGroup]).some((mix) => mix[benefit] !== undefined);
}

export function readinessOf(targetGroup: TargetGroup, benefit: Benefit): Readiness {
  if (targetGroup === 'aktivitetsparate') return 'aktivitetsparat';
  if (targetGroup !== 'parate') return '';
  return benefit === 'uddannelseshjælp' ? 'uddannelsesparat' : 'jobparat';
}

/** Weeks of unbroken benefit that a citizen must have on 1 August 2023 to be in the population. */
export function leastWeeks(benefit: Benefit): number {
  return benefit === 'a-dagpenge' ? 12 : 8;
}

/** How the weeks beyond the least are spread. */
export function extraWeeksOf(benefit: Benefit): QuantileCurve {
  return extraWeeks[benefit];
}
