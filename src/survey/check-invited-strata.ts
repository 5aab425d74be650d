import type { NoticeList } from '../notices/notice-list.js';
import type { Categorical } from './categorical.js';
import { assignStrata, type Strata } from './strata.js';

/** Tells of those invited who are in no stratum of the population: counted as invited, but no weights stand for them. */
export function checkInvitedStrata(
  populationFile: string,
  strata: Strata,
  variables: ReadonlyMap<string, Categorical>,
  place: (citizen: number) => { file: string; row: number },
  count: number,
  notices: NoticeList,
): void {
  if (!strata.variables.every((id) => variables.has(id))) return;
  const asWarnings: NoticeList = {
    ...notices,
    // No row is lost by it, as one of a respondent is; and of a value that cannot be read all is said already.
    add(_, code, parameters) {
      if (code !== 'stratum-value-missing') notices.add('warning', code, parameters);
    },
  };
  assignStrata(strata, variables, count, place, populationFile, asWarnings);
}
