import { withParameters } from './carry-filter.js';
import type { Query } from './choices.js';
import { filterOfQuery, filterParameters } from './filter-address.js';
import type { OpenedRun } from './opened-runs.js';

/**
 * An address within a run with the filter of the address that was asked for: where whoever sent a form is led on to.
 *
 * @throws InputError 'value-unknown' for a level that the run does not have
 */
export function filteredAddress({ run }: Pick<OpenedRun, 'run'>, query: Query, address: string): string {
  return withParameters(address, filterParameters(filterOfQuery(run, query)));
}
