import type { AnalysisRun, Group } from '../../../use-cases/ports.js';
import { chosenOf, type Query } from '../../choices.js';

/**
 * The group whose clusters are looked at: the one that the address names, else the one whose clusters colour the map, else
 * the first that has answers in them; undefined in a run without clusters.
 *
 * @throws InputError 'value-unknown' when the address names a group without clusters
 */
export function chosenGroup({ results }: AnalysisRun, query: Query): Group | undefined {
  const groups = results.clusterings.map(({ group }) => group);
  // A filter may have left the answers of one group alone.
  const first = results.clusterings.find(({ clusters }) => clusters.some(({ size }) => size > 0))?.group ?? groups[0];
  if (first === undefined) return undefined;
  const coloured = groups.find((group) => query['map'] === `clusters.${group}`);
  return chosenOf(query, 'group', groups, coloured ?? first);
}
