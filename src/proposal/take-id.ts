import type { ColumnProfile } from './column-profile.js';
import { isNamedPersonal } from './personal-column.js';
import { reason, type Reason } from './reason.js';
import type { GuessedColumn } from './study-proposal.js';

/** Takes away the first column that is left and for which a guess has a reason. */
export type TakeColumn = (guess: (profile: ColumnProfile) => Reason | undefined) => GuessedColumn | undefined;

const idHeader = new RegExp([
  '^(?:id|nr|respondent|person|borger|citizen|svar|løbe|case)?[_ -]?(?:id|nr|nummer|number)$',
  '^(?:respondent|borger|citizen|løbenummer)$',
].join('|'), 'iu');

/**
 * Takes the column that tells respondents apart: one named so, else the first in which every value is another and that
 * can be nothing else.
 */
export function takeId(take: TakeColumn): GuessedColumn | undefined {
  const identifies = ({ rows, filled, counts, meanCharacters, mostWords }: ColumnProfile, share: number) =>
    filled >= share * rows && counts.size >= share * rows && counts.size > 0 && mostWords === 1 && meanCharacters <= 40;
  // By name even where some are missing or stand twice: the check says which.
  return take(
    (profile) => (idHeader.test(profile.column) && identifies(profile, 0.8) ? reason('id-named', {}) : undefined)
  )
    ?? take((profile) => (identifies(profile, 1) && !isNamedPersonal(profile.column) && profile.dates === 0
      && profile.numbers === profile.wholeNumbers ? reason('id-distinct', {}) : undefined));
}
