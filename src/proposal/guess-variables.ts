import type { ColumnProfile } from './column-profile.js';
import { guessCategory } from './guess-category.js';
import type { KnownNames } from './personal-column.js';
import { reason } from './reason.js';
import type { GuessedColumn, GuessedVariable } from './study-proposal.js';
import { unusedName } from './unused-name.js';

/** The columns that are no question: variables, and those that are left out with the reason. */
export function guessVariables(
  profiles: Iterable<ColumnProfile>,
  columns: readonly string[],
  names: KnownNames,
): { variables: GuessedVariable[]; unused: GuessedColumn[] } {
  const variables: GuessedVariable[] = [];
  const unused: GuessedColumn[] = [];
  for (const profile of profiles) {
    const { column } = profile;
    const age = guessAgeBands(profile, columns);
    const category = age ? undefined : guessCategory(profile, names);
    if (age) variables.push(age);
    else if (category && 'levels' in category) variables.push({ id: column, column, ...category });
    else if (category) unused.push({ column, why: category });
  }
  return { variables, unused };
}

function guessAgeBands(
  { column, numbers, wholeNumbers, counts, smallest, largest }: ColumnProfile, columns: readonly string[]
): GuessedVariable | undefined {
  const named = /(?:^|[_ ])(?:age|alder)(?:$|[_ ])/iu.test(column);
  if (!named || numbers < 0.95 || wholeNumbers < 0.95 || counts.size < 3) return undefined;
  // One value out of all reason does not stretch the bands: reading the study says where it stands.
  const [from, to] = [Math.min(18, Math.max(0, smallest)), Math.max(67, Math.min(110, largest))];
  return {
    id: unusedName('age_group', columns), column,
    limits: [from, 30, 50, to], levels: [`${from}-29`, '30-49', '50+'],
    why: reason('age-numbers', { smallest, largest }),
  };
}
