import { dayNumber } from '../survey/day-number.js';
import type { Table } from '../survey/table.js';

/** What a column holds, summed up: guesses look at this and never at single answers. */
export interface ColumnProfile {
  readonly column: string;
  readonly rows: number;
  /** Cells that are not blank. */
  readonly filled: number;
  /** How often each value stands, trimmed, in the order of appearance. */
  readonly counts: ReadonlyMap<string, number>;
  /** Per filled cell. */
  readonly meanCharacters: number;
  readonly meanWords: number;
  readonly mostWords: number;
  readonly longest: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly withLetters: number;
  readonly withDigits: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly dates: number;
  readonly timesOfDay: number;
  /** Dates written with the day first, which the program does not read. */
  readonly dayFirstDates: number;
  /** Of the numbers; 0 when there are none. */
  readonly smallest: number;
  readonly largest: number;
}

/** Sums up one column of a table in one walk. */
export function profileColumn(table: Table, at: number): ColumnProfile {
  const counts = new Map<string, number>();
  let [filled, characters, words, mostWords, longest] = [0, 0, 0, 0, 0];
  let [letters, digits, numbers, wholeNumbers, dates, times, dayFirst] = [0, 0, 0, 0, 0, 0, 0];
  let [smallest, largest] = [Infinity, -Infinity];
  for (const cells of table.rows) {
    const value = (cells[at] ?? '').trim();
    if (value === '') continue;
    const ownWords = value.split(/\s+/u).length;
    filled += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    characters += value.length;
    words += ownWords;
    mostWords = Math.max(mostWords, ownWords);
    longest = Math.max(longest, value.length);
    letters += Number(/\p{L}/u.test(value));
    digits += Number(/\d/.test(value));
    if (/^-?\d+(?:[.,]\d+)?$/.test(value)) {
      const number = Number(value.replace(',', '.'));
      numbers += 1;
      wholeNumbers += Number(/^-?\d+$/.test(value));
      smallest = Math.min(smallest, number);
      largest = Math.max(largest, number);
    } else if (dayNumber(value) !== undefined) {
      dates += 1;
      times += Number(/[T ]\d{1,2}:\d{2}/.test(value));
    } else dayFirst += Number(/^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)/.test(value));
  }
  const share = (count: number) => (filled > 0 ? count / filled : 0);
  return {
    column: table.columns[at]!, rows: table.rows.length, filled, counts,
    meanCharacters: share(characters), meanWords: share(words), mostWords, longest,
    withLetters: share(letters), withDigits: share(digits), numbers: share(numbers), wholeNumbers: share(wholeNumbers),
    dates: share(dates), timesOfDay: share(times), dayFirstDates: share(dayFirst),
    smallest: numbers > 0 ? smallest : 0, largest: numbers > 0 ? largest : 0,
  };
}

/** Whether every filled cell is one of some words, capitals aside; false for an empty column. */
export function holdsOnly(profile: ColumnProfile, words: { has(word: string): boolean }): boolean {
  return profile.filled > 0 && [...profile.counts.keys()].every((value) => words.has(value.toLowerCase()));
}
