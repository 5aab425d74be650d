import type { Dictionary } from '../lexicon/dictionary.js';
import { nearestFrequent, type SpellingReading, type SpellingTable } from './spelling.js';
import type { Token } from './token.js';

/** A row of a study's table of what was read as what. */
export interface SpellingRow extends SpellingReading {
  /** The norm as it was written. */
  readonly form: string;
  readonly count: number;
}

/** How often a word that the dictionary lacks must stand before rarer ones are read as it. */
const fewestFrequent = 5;
/** Nobody misspells a word so often: it is one that the dictionary lacks. */
const tooOften = 10;
/** How much more often it must stand than they do. */
const ratio = 5;

/**
 * What a study's own words say of its misspellings: a rare unknown word is read as a frequent one that is one letter
 * away (`joblogg` as `joblog`), and one that stands often is no misspelling. A first reading of all answers gives it; the second one uses it.
 *
 * @param answers tokens of every answer, read with `given`
 * @param given what the study itself says that words are read as; it stands over everything
 * @returns `given` and what was found, for `createTextReader`
 */
export function studySpelling(
  answers: Iterable<readonly Token[]>, given: SpellingTable, dictionary: Dictionary,
): SpellingTable {
  const counts = new Map<string, number>();
  const guessed = new Map<string, number>();
  for (const tokens of answers) {
    for (const { kind, norm, spelling, parts } of tokens) {
      if (spelling?.kind === 'similar') guessed.set(norm, (guessed.get(norm) ?? 0) + 1);
      if (kind === 'word' && spelling === undefined && parts.length === 0 && !given.has(norm) && !dictionary.isKnown(norm)) {
        counts.set(norm, (counts.get(norm) ?? 0) + 1);
      }
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= fewestFrequent)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const table = new Map(given);
  for (const [norm, count] of guessed) if (count >= tooOften) table.set(norm, { readAs: norm, kind: 'frequent' });
  for (const [norm, count] of counts) {
    const readAs = nearestFrequent(norm, frequent.filter(([, often]) => often >= ratio * count).map(([type]) => type));
    if (readAs !== undefined) table.set(norm, { readAs, kind: 'frequent' });
  }
  return table;
}

/** What a study gives as `spelling`, as a table: its words are lower-cased. */
export function givenSpelling(given: Readonly<Record<string, string>>): SpellingTable {
  return new Map(Object.entries(given).map(([form, readAs]) =>
    [form.toLowerCase().normalize('NFC'), { readAs: readAs.toLowerCase().normalize('NFC'), kind: 'given' }]));
}

/** What was read as what in all answers, the most frequent first. */
export function spellingRows(answers: Iterable<readonly Token[]>): SpellingRow[] {
  const rows = new Map<string, { row: SpellingReading; form: string; count: number }>();
  for (const tokens of answers) {
    for (const { norm, spelling } of tokens) {
      if (spelling === undefined) continue;
      const key = `${norm} ${spelling.readAs} ${spelling.kind}`;
      const counted = rows.get(key) ?? { row: spelling, form: norm, count: 0 };
      counted.count++;
      rows.set(key, counted);
    }
  }
  return Array.from(rows.values(), ({ row, form, count }) => ({ form, readAs: row.readAs, kind: row.kind, count }))
    .toSorted((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
