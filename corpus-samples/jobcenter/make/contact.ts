import type { Random } from '../../../src/numerics/random.js';
import type { Citizen } from './sample.js';
import { systematicSample } from './systematic-sample.js';
import type { TargetGroup } from './population.js';

/** How a citizen was invited: by digital post, by SMS when exempt from it, or not at all. */
export type Contact = 'digital-post' | 'sms' | 'ingen';

const exempt = 1_150;
const reachedBySms = 625;

/** Chance of being exempt, relative to a-dagpenge. */
const exemption: Record<TargetGroup, number> = {
  'a-dagpenge': 1,
  sygedagpenge: 1.4,
  parate: 2.6,
  aktivitetsparate: 4.2,
};

/** The contact of each citizen: 1,150 are exempt from digital post, and 625 of them can be reached by SMS. */
export function drawContacts(citizens: readonly Citizen[], random: Random): Contact[] {
  const weights = citizens.map((citizen) => exemption[citizen.targetGroup] * (citizen.age >= 50 ? 1.5 : 1));
  const contacts = Array<Contact>(citizens.length).fill('digital-post');
  const drawn = systematicSample(weights, exempt, random);
  for (const i of drawn) contacts[i] = 'ingen';
  for (const i of systematicSample(drawn.map(() => 1), reachedBySms, random)) contacts[drawn[i]!] = 'sms';
  return contacts;
}
