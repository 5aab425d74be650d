import type { ColumnProfile } from './column-profile.js';
import { isNamedPersonal } from './personal-column.js';
import { reason, type Reason } from './reason.js';

const textHeader = new RegExp([
  '^(?:text|tekst|svar|answer|why|hvorfor)$', 'fritekst', 'kommentar', 'comment', 'uddyb', 'begrund', 'open[_ ]?ended',
  'åbent?(?:[_ ]|$)', '[_ ](?:txt|text|tekst)$',
].join('|'), 'iu');

/** Why a column looks like answers in people's own words; undefined when it does not. */
export function guessText(profile: ColumnProfile): Reason | undefined {
  const { column, filled, counts, withLetters, withDigits, meanWords, meanCharacters, mostWords, dates } = profile;
  if (filled === 0 || isNamedPersonal(column) || withLetters < 0.5 || dates > 0.5) return undefined;
  const differ = counts.size / filled;
  if (textHeader.test(column) && mostWords > 1 && (differ > 0.5 || mostWords > 6)) return reason('text-named', {});
  // Addresses are long and differ too, but nearly all hold numbers.
  if (meanCharacters >= 25 && meanWords >= 4 && differ > 0.5 && withDigits <= 0.5) {
    return reason('long-texts', { characters: Math.round(meanCharacters) });
  }
  return undefined;
}
