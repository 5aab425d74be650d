import type { IndexWord } from './search-index.js';
import type { Atom, Slot, SlotSet } from './word-slots.js';

/** Finds the words of an index that fit, without a look at all of them where that can be. */
export interface WordLookup {
  /** Numbers of the words that pass one test. */
  fitting(atom: Atom): Iterable<number>;
}

/** @param words in the order of their numbers */
export function wordLookup(words: readonly IndexWord[]): WordLookup {
  const byNorm = new Map<string, number[]>();
  const byLemma = new Map<string, number[]>();
  words.forEach(({ norm, lemma, parts }, number) => {
    add(byNorm, norm, number);
    for (const each of new Set([lemma, ...parts])) add(byLemma, each, number);
  });
  const sorted = [...byNorm.keys()].toSorted();
  const beginning = function* (letters: string): Generator<number> {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < letters) low = middle + 1;
      else high = middle;
    }
    for (; low < sorted.length && sorted[low]!.startsWith(letters); low++) yield* byNorm.get(sorted[low]!)!;
  };
  const scanned = (passes: (word: IndexWord) => boolean): number[] =>
    words.flatMap((word, number) => (passes(word) ? [number] : []));
  return {
    fitting([test, text]) {
      switch (test) {
        case 'norm': return byNorm.get(text) ?? [];
        case 'lemma': return byLemma.get(text) ?? [];
        case 'prefix': return beginning(text);
        case 'suffix': return scanned(({ norm }) => norm.endsWith(text));
        case 'inside': return scanned(({ norm }) => norm.includes(text));
        case 'number': return scanned(({ kind }) => kind === 'number');
        case 'any': return words.keys();
      }
    },
  };
}

/** What some slots are filled by. */
export interface FilledSlots {
  /** The words of each slot, rising. */
  readonly words: ReadonlyMap<Slot, Uint32Array>;
  /** The slots of each word; many words share the empty set. */
  readonly sets: readonly SlotSet[];
}

/** @param slots the tests of each slot, one of which a word must pass */
export function fillSlots(lookup: WordLookup, count: number, slots: readonly (readonly Atom[])[]): FilledSlots {
  const none = new Uint32Array(Math.ceil(slots.length / 32));
  const sets: SlotSet[] = Array.from({ length: count }, () => none);
  const words = new Map(slots.map((atoms, slot) => {
    const own = new Set<number>();
    for (const atom of atoms) for (const word of lookup.fitting(atom)) own.add(word);
    for (const word of own) {
      if (sets[word] === none) sets[word] = none.slice();
      sets[word]![slot >>> 5]! |= 1 << (slot & 31);
    }
    return [slot, Uint32Array.from(own).toSorted()];
  }));
  return { words, sets };
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
