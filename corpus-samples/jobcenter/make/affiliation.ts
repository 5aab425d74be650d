import type { Random } from '../../../src/numerics/random.js';
import type { TargetGroup } from './population.js';
import type { Citizen } from './sample.js';

/** What the two opening questions say: is the course ongoing, and (sygedagpenge only) is there an employer. */
export interface Affiliation {
  readonly course: 'igang' | 'afsluttet';
  readonly employer: 'ja' | 'nej' | '';
}

/** Share that says the course has ended. */
const ended: Record<TargetGroup, number> = {
  'a-dagpenge': 0.21,
  sygedagpenge: 0.23,
  parate: 0.18,
  aktivitetsparate: 0.14,
};
const withEmployer = 0.66;

export function drawAffiliation(citizen: Citizen, random: Random): Affiliation {
  const course = random() < ended[citizen.targetGroup] ? 'afsluttet' : 'igang';
  const employed = random() < withEmployer ? 'ja' : 'nej';
  return { course, employer: citizen.targetGroup === 'sygedagpenge' ? employed : '' };
}
