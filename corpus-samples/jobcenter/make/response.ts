import type { Random } from '../../../src/numerics/random.js';
import type { Contact } from './contact.js';
import { municipalities } from './municipalities.js';
import type { Gender, TargetGroup } from './population.js';
import type { QuantileCurve } from './quantile-curve.js';
import { valueAt } from './quantile-curve.js';
import type { Citizen } from './sample.js';
import { systematicSample } from './systematic-sample.js';

/** Inclination to answer by age; the first number is the age's place between 18 (0) and 66 (1). */
const byAge: QuantileCurve = [[0, 0.2], [0.25, 0.3], [0.5, 0.41], [0.75, 0.57], [1, 0.66]];
const byGender: Record<Gender, number> = { kvinde: 1.08, mand: 0.91 };
const byTargetGroup: Record<TargetGroup, number> = {
  'a-dagpenge': 1.06,
  sygedagpenge: 1.12,
  parate: 1,
  aktivitetsparate: 0.86,
};
const byContact: Record<Contact, number> = { 'digital-post': 1, sms: 0.7, ingen: 0 };

/**
 * Who of the sample answers, as positions in it, ascending: each municipality's set number, with chance rising with
 * age, higher for women, lower for aktivitetsparate and none for those whom nobody could reach.
 */
export function drawRespondents(
  citizens: readonly Citizen[],
  contacts: readonly Contact[],
  random: Random,
): number[] {
  return municipalities
    .flatMap(({ name, respondents }) => {
      const own = citizens.flatMap((citizen, i) => (citizen.municipality === name ? [i] : []));
      const weights = own.map((i) => inclination(citizens[i]!, contacts[i]!));
      return systematicSample(weights, respondents, random).map((i) => own[i]!);
    })
    .toSorted((a, b) => a - b);
}

function inclination(citizen: Citizen, contact: Contact): number {
  const age = valueAt(byAge, (citizen.age - 18) / 48);
  return age * byGender[citizen.gender] * byTargetGroup[citizen.targetGroup] * byContact[contact];
}
