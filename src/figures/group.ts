import type { Group } from '../survey/segment.js';

export type { Group };

/** The order in which groups are told of. */
const groupOrder: readonly Group[] = ['satisfied', 'dissatisfied', 'neutral', 'all'];

/** Sorts what belongs to groups by `groupOrder`. */
export function inGroupOrder<T extends { readonly group: Group }>(parts: readonly T[]): T[] {
  return parts.toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group));
}
