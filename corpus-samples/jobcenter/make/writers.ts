import type { Benefit } from './benefits.js';
import type { AgeGroup, TargetGroup } from './population.js';
import { targetGroups } from './population.js';

/** Which respondents the texts of a writer fit; a field that is not there admits all. */
export interface Admission {
  readonly targetGroups: readonly TargetGroup[];
  readonly ageGroup?: AgeGroup;
  readonly course?: 'afsluttet';
  /** Preferred, but given up when no such place is left. */
  readonly usualBenefits?: readonly Benefit[];
}

/** By the letter that a text's id begins with. */
const admissions: Record<string, Admission> = {
  A: { targetGroups },
  C: { targetGroups: ['sygedagpenge', 'aktivitetsparate'] },
  D: { targetGroups: ['a-dagpenge', 'parate'] },
  F: { targetGroups: ['sygedagpenge'] },
  G: { targetGroups: ['a-dagpenge'] },
  H: {
    targetGroups: ['parate', 'aktivitetsparate'],
    ageGroup: '18-29',
    usualBenefits: ['uddannelseshjælp', 'kontanthjælp'],
  },
  I: {
    targetGroups: ['parate', 'aktivitetsparate'],
    usualBenefits: ['kontanthjælp', 'selvforsørgelses- og hjemrejse-/overgangsydelse'],
  },
  J: { targetGroups, ageGroup: '50+' },
  K: {
    targetGroups: ['aktivitetsparate'],
    usualBenefits: ['ressourceforløb', 'jobafklaringsforløb', 'ledighedsydelse', 'kontanthjælp'],
  },
  L: { targetGroups, course: 'afsluttet' },
  M: { targetGroups },
};

const sickListed = /(?<!\p{L})(?:sygemeld|sygedagpenge)/iu;

/**
 * The respondents whom a text fits by its writer. Some of writer D's texts come from sick-listed citizens with an
 * employer; those that say so fit sygedagpenge as well.
 */
export function admissionOf(id: string, text: string): Admission {
  const admission = admissions[id[0]!]!;
  return id.startsWith('D') && sickListed.test(text)
    ? { ...admission, targetGroups: [...admission.targetGroups, 'sygedagpenge'] }
    : admission;
}
