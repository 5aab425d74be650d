import { hashLetter, hashText, familySeed, mixed } from './feature-hash.js';
import { createKeyTable } from './key-table.js';
import type { Term } from './terms.js';

/** Of which kind a feature is: it decides how much it counts. */
export const topicFamilies = ['term', 'pair', 'letters'] as const;

const [termSeed, pairSeed, letterSeed] = topicFamilies.map(familySeed) as [number, number, number];

/** Lengths of the runs of letters. */
const shortestRun = 3;
const longestRun = 4;

/** Gives every feature that answers have among topics a column, in the order in which they are met. */
export interface TopicColumns {
  /** Columns so far. */
  readonly size: number;
  /** The family of each column, as its index in `topicFamilies`. */
  familyOf(column: number): number;
  /** The column of a term, and those of the runs of letters in its form if it is a word; −1 for a term that has none. */
  columnsOf(term: Term): TermColumns;
  /** The column of a pair. */
  columnOfPair(pair: Term): number;
  /** From now on no new feature gets a column. */
  close(): void;
  /** What makes the same columns again, closed, elsewhere too. */
  copy(): TopicColumnsCopy;
}

/** The key and the family of each column. */
export interface TopicColumnsCopy {
  readonly keys: Int32Array;
  readonly families: Uint8Array;
}

export interface TermColumns {
  readonly own: number;
  readonly letters: Int32Array;
}

const noLetters = new Int32Array(0);

/**
 * The features of terms: words and parts of compounds are one family, pairs of neighbours the second, and runs of three
 * or four letters of a word, with a space before and after it, the third: they bring misspelled words, and words that
 * share a stem, near each other.
 *
 * @param from columns that are there from the beginning, to which no other is added; by default none are
 */
export function createTopicColumns(from?: TopicColumnsCopy): TopicColumns {
  const table = createKeyTable(from ? from.keys.length : 4096);
  const families: number[] = Array.from(from?.families ?? []);
  from?.keys.forEach((key) => table.add(key));
  let isOpen = from === undefined;

  const columnOf = (key: number, family: number): number => {
    if (!isOpen) return table.find(key);
    const column = table.add(key);
    if (column === families.length) families.push(family);
    return column;
  };
  const lettersOf = (form: string): Int32Array => {
    const letters = ` ${form.toLowerCase()} `;
    const columns: number[] = [];
    for (let start = 0; start < letters.length; start++) {
      let hash = letterSeed;
      const end = Math.min(letters.length, start + longestRun);
      for (let i = start; i < end; i++) {
        hash = hashLetter(hash, letters.charCodeAt(i));
        if (i - start + 1 < shortestRun) continue;
        const column = columnOf(mixed(hash), 2);
        if (column >= 0) columns.push(column);
      }
    }
    return Int32Array.from(columns);
  };
  const columnOfPair = (pair: Term): number => columnOf(mixed(hashOfPair(pair)), 1);
  return {
    get size() {
      return families.length;
    },
    familyOf: (column) => families[column]!,
    columnOfPair,
    columnsOf(term) {
      if (term.kind === 'pair') return { own: columnOfPair(term), letters: noLetters };
      const { key, form, kind } = term;
      const own = columnOf(mixed(hashText(termSeed, key)), 0);
      return { own, letters: kind === 'part' ? noLetters : lettersOf(form) };
    },
    close() {
      isOpen = false;
    },
    copy: () => ({ keys: table.keys(), families: Uint8Array.from(families) }),
  };
}

const space = 0x20;

/** That of its key, which need not be put together for it. */
function hashOfPair(pair: Term): number {
  const { words } = pair;
  return words ? hashText(hashLetter(hashText(pairSeed, words[0].key), space), words[1].key) : hashText(pairSeed, pair.key);
}
