import { chosenWords, notChosenWords } from '../survey/read-question.js';
import { holdsOnly, type ColumnProfile } from './column-profile.js';

/** Columns that begin alike and hold yes and no: one question with several answers. */
export interface SeveralGuess {
  readonly prefix: string;
  readonly options: readonly { readonly column: string; readonly name: string }[];
}

const yesNoWords = { has: (word: string): boolean => chosenWords.has(word) || notChosenWords.has(word) };

/** Finds the several-answer questions among columns; one that nobody answered follows its group. */
export function guessSeveral(profiles: readonly ColumnProfile[]): SeveralGuess[] {
  const groups = new Map<string, { column: string; name: string; filled: boolean }[]>();
  for (const profile of profiles) {
    const { column, filled } = profile;
    if (filled > 0 && !(profile.counts.size <= 2 && holdsOnly(profile, yesNoWords))) continue;
    const parts = /^(.+?)(?: - |: |__|[_.])(.+)$/su.exec(column);
    if (!parts) continue;
    const [, prefix, name] = parts as unknown as [string, string, string];
    const option = { column, name: name.replaceAll('_', ' ').trim(), filled: filled > 0 };
    groups.set(prefix, [...(groups.get(prefix) ?? []), option]);
  }
  return [...groups]
    .filter(([, options]) => options.filter(({ filled }) => filled).length > 1)
    .map(([prefix, options]) => (
      { prefix, options: options.map(({ column, name }) => ({ column, name: name || column })) }
    ));
}
