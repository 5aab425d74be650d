import type { Random } from '../../../src/numerics/random.js';
import { apportion } from './apportion.js';
import type { Municipality } from './municipalities.js';
import { municipalities } from './municipalities.js';

export const ageGroups = ['18-29', '30-49', '50+'] as const;
export const genders = ['kvinde', 'mand'] as const;
export const targetGroups = ['a-dagpenge', 'sygedagpenge', 'parate', 'aktivitetsparate'] as const;

export type AgeGroup = (typeof ageGroups)[number];
export type Gender = (typeof genders)[number];
export type TargetGroup = (typeof targetGroups)[number];

/** A cell of the population that the weights are built on. */
export interface Stratum {
  readonly ageGroup: AgeGroup;
  readonly gender: Gender;
  readonly municipality: string;
  readonly targetGroup: TargetGroup;
  readonly citizens: number;
}

const ageShare: Record<AgeGroup, number> = { '18-29': 0.26, '30-49': 0.39, '50+': 0.35 };

const targetShare: Record<AgeGroup, Record<TargetGroup, number>> = {
  '18-29': { 'a-dagpenge': 0.18, sygedagpenge: 0.1, parate: 0.39, aktivitetsparate: 0.33 },
  '30-49': { 'a-dagpenge': 0.28, sygedagpenge: 0.22, parate: 0.16, aktivitetsparate: 0.34 },
  '50+': { 'a-dagpenge': 0.25, sygedagpenge: 0.25, parate: 0.12, aktivitetsparate: 0.38 },
};

const womenShare: Record<TargetGroup, number> = {
  'a-dagpenge': 0.51,
  sygedagpenge: 0.59,
  parate: 0.46,
  aktivitetsparate: 0.53,
};

/** How far chance may move a stratum's weight, up or down. */
const tilt = 0.12;

/**
 * The 312 strata (3 age groups x 2 genders x 13 municipalities x 4 target groups) with their citizens, 67,629 in all.
 * Ordered by municipality, gender, age group and target group, so that a municipality's 24 strata stand together.
 */
export function populationStrata(random: Random): Stratum[] {
  return municipalities.flatMap((municipality) => {
    const cells = genders.flatMap((gender) =>
      ageGroups.flatMap((ageGroup) =>
        targetGroups.map((targetGroup) => ({ ageGroup, gender, municipality: municipality.name, targetGroup })),
      ),
    );
    const weights = cells.map((cell) => expectedShare(cell, municipality) * (1 + tilt * (2 * random() - 1)));
    const citizens = apportion(municipality.population, weights);
    return cells.map((cell, i) => ({ ...cell, citizens: citizens[i]! }));
  });
}

function expectedShare(cell: Omit<Stratum, 'citizens'>, municipality: Municipality): number {
  const { ageGroup, gender, targetGroup } = cell;
  const women = womenShare[targetGroup];
  const young = ageGroup === '18-29' ? municipality.young : 1;
  const assisted = targetGroup === 'parate' || targetGroup === 'aktivitetsparate' ? municipality.onSocialAssistance : 1;
  const ofGender = gender === 'kvinde' ? women : 1 - women;
  return ageShare[ageGroup] * targetShare[ageGroup][targetGroup] * ofGender * young * assisted;
}
