import type { Group } from '../survey/segment.js';

export type { Group };

/** The order in which groups are told of. */
const groupOrder: readonly Group[] = ['satisfied', 'dissatisfied', 'neutral', 'all'];

/** Whether a group is told of in brief: the neutral, where there are satisfied or dissatisfied citizens to compare. */
export function standsAside(group: Group, groups: readonly { readonly group: Group }[]): boolean {
  return group === 'neutral' && groups.some((each) => each.group === 'satisfied' || each.group === 'dissatisfied');
}

/** Sorts what belongs to groups by `groupOrder`. */
export function inGroupOrder<T extends { readonly group: Group }>(parts: readonly T[]): T[] {
  return parts.toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group));
}
