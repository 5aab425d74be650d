import type { Segment } from '../../../src/survey/segment.js';
import type { Affiliation } from './affiliation.js';
import { benefits, isReceivedIn } from './benefits.js';
import type { Circumstances } from './circumstances.js';
import { circumstancesOf } from './circumstances.js';
import type { CodedAnswer } from './coded-answers.js';
import type { AgeGroup } from './population.js';
import { ageGroups } from './population.js';
import type { Citizen } from './sample.js';
import type { Admission } from './writers.js';
import { admissionOf } from './writers.js';

/** A respondent who may have written something. */
export interface Place {
  readonly segment: Segment;
  readonly citizen: Citizen;
  readonly affiliation: Affiliation;
}

/** The circumstances in order of weight: where a text's cannot all be met, the last ones are given up first. */
export const circumstanceOrder = [
  'age',
  'leastAge',
  'mostAge',
  'benefits',
  'employer',
  'municipalities',
  'course',
  'gender',
  'internship',
] as const satisfies readonly (keyof Circumstances)[];

/** What an answer asks of its place. */
export interface Wish {
  readonly answer: number;
  readonly segment: Segment;
  readonly admission: Admission;
  readonly circumstances: Circumstances;
}

/** What the writer's description leaves no room for is not a wish: it is known better from the description. */
export function wishOf(answer: CodedAnswer, position: number): Wish {
  const admission = admissionOf(answer.id, answer.text);
  const { age, mostAge, benefits: named = [], employer, internship, course, ...others } = circumstancesOf(answer.text);
  const received = named.filter(
    (benefit) =>
      (admission.usualBenefits ?? benefits).includes(benefit) &&
      admission.targetGroups.some((group) => isReceivedIn(group, benefit)),
  );
  const circumstances = {
    ...others,
    ...(age !== undefined && (admission.ageGroup ?? ageGroupOf(age)) === ageGroupOf(age) && { age }),
    ...(mostAge !== undefined && admission.ageGroup !== '50+' && { mostAge }),
    ...(received.length > 0 && { benefits: received }),
    ...(employer && admission.targetGroups.includes('sygedagpenge') && { employer }),
    ...(course && admission.course === undefined && { course }),
    ...(internship && admission.targetGroups.some((group) => group.endsWith('parate')) && { internship }),
  };
  return { answer: position, segment: answer.segment, admission, circumstances };
}

/** Whether the answer states no circumstance. */
export function isPlain(wish: Wish): boolean {
  return Object.keys(wish.circumstances).length === 0;
}

/**
 * How many of the 24 kinds of place (target group, age group, course) an admission is open to, fewer when its writer
 * usually receives certain benefits.
 */
export function breadth({ targetGroups, ageGroup, usualBenefits: asked = benefits, course }: Admission): number {
  const kinds = targetGroups.length * (ageGroup === undefined ? ageGroups.length : 1) * (course === undefined ? 2 : 1);
  return (kinds * asked.length) / benefits.length;
}

/** The weight of the circumstances that a place does not meet, and as a tie-break the years between the ages. */
export function unmet(circumstances: Circumstances, place: Place): number {
  let cost = 0;
  for (const each of circumstanceOrder) {
    cost *= 2;
    if (circumstances[each] !== undefined && !meets(circumstances, each, place)) cost += 1;
  }
  const years = circumstances.age === undefined ? 0 : Math.abs(circumstances.age - place.citizen.age);
  return cost + years / 100;
}

/** Whether a place meets one of the stated circumstances. */
export function meets(circumstances: Circumstances, each: keyof Circumstances, { citizen, affiliation }: Place): boolean {
  switch (each) {
    case 'age':
      return ageGroupOf(circumstances.age!) === citizen.ageGroup;
    case 'leastAge':
      return citizen.age >= circumstances.leastAge!;
    case 'mostAge':
      return citizen.age <= circumstances.mostAge!;
    case 'benefits':
      return circumstances.benefits!.includes(citizen.benefit);
    case 'employer':
      return affiliation.employer === 'ja';
    case 'municipalities':
      return circumstances.municipalities!.includes(citizen.municipality);
    case 'course':
      return affiliation.course === circumstances.course;
    case 'gender':
      return citizen.gender === circumstances.gender;
    case 'internship':
      return citizen.readiness !== '';
  }
}

function ageGroupOf(age: number): AgeGroup {
  return age < 30 ? '18-29' : age < 50 ? '30-49' : '50+';
}
