import { inputError } from '../notices/input-error.js';
import type { NoticeList } from '../notices/notice-list.js';
import type { SamplingRule } from '../survey/sampling-section.js';
import { allocate } from './allocate.js';
import type { SamplingStratum } from './strata-of-eligible.js';

/** A stratum and how many are drawn in it. */
export interface AllocatedStratum extends SamplingStratum {
  readonly places: number;
}

/**
 * Says how many are drawn in each stratum: first for each group (in proportion to its eligible citizens, or as many as
 * the rule names), then in the group's strata in proportion. What cannot be had is said: more than there are, or a
 * minimum that is not met.
 *
 * @param size citizens in all, or for each group by its level
 * @throws InputError when sizes are named for groups that there are not, or not for all
 */
export function allocateSample(
  strata: readonly SamplingStratum[],
  size: SamplingRule['size'],
  minimum: SamplingRule['minimum'],
  notices: NoticeList,
): AllocatedStratum[] {
  const groups = [...new Set(strata.map(({ group }) => group))];
  const strataOf = groups.map((group) => strata.filter((stratum) => stratum.group === group));
  const eligible = strataOf.map((own) => own.reduce((total, { members }) => total + members.length, 0));
  const asked = typeof size === 'number' ? allocate(size, eligible, minimum.group) : sizesByGroup(groups, size);
  if (typeof size === 'number') {
    const got = asked.reduce((total, each) => total + each, 0);
    if (got < size) notices.add('warning', 'sample-smaller-than-asked', { group: '', asked: size, got });
    const below = asked.filter((each) => each < minimum.group).length;
    if (below > 0) notices.add('warning', 'sample-below-minimum', { group: '', strata: below, minimum: minimum.group });
  }
  return groups.flatMap((group, g) => {
    const places = allocate(asked[g]!, strataOf[g]!.map(({ members }) => members.length), minimum.stratum);
    if (asked[g]! > eligible[g]!) {
      notices.add('warning', 'sample-smaller-than-asked', { group, asked: asked[g]!, got: eligible[g]! });
    }
    const below = places.filter((each) => each < minimum.stratum).length;
    if (below > 0) notices.add('warning', 'sample-below-minimum', { group, strata: below, minimum: minimum.stratum });
    return strataOf[g]!.map((stratum, h) => ({ ...stratum, places: places[h]! }));
  });
}

function sizesByGroup(groups: readonly string[], sizes: Readonly<Record<string, number>>): number[] {
  for (const named of Object.keys(sizes)) {
    if (groups.includes(named)) continue;
    throw inputError('value-unknown', { option: 'sampling.size', got: named, expected: groups });
  }
  return groups.map((group) => {
    if (Object.hasOwn(sizes, group)) return sizes[group]!;
    throw inputError('sample-group-without-size', { group, named: Object.keys(sizes) });
  });
}
