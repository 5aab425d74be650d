/** A number from 0 up for every key that was added, in the order in which they were: an open-addressed hash table. */
export interface KeyTable {
  readonly size: number;
  /** The key's number; a key that is new gets the next one. */
  add(key: number): number;
  /** The key's number, or −1. */
  find(key: number): number;
  /** Writes the numbers of the keys that are known, plus `first`, in the order of the keys, and tells how many they are. */
  findAll(keys: Int32Array, first: number, into: Uint32Array): number;
  /** Every key, by its number. */
  keys(): Int32Array;
}

/**
 * An empty table of 32-bit keys whose bits are spread already, as those of `featureHash` are.
 *
 * @param expected about how many keys will be added; with more of them it grows
 */
export function createKeyTable(expected = 16): KeyTable {
  let mask = 2 ** Math.ceil(Math.log2(2 * expected + 1)) - 1;
  // A key and its number stand beside each other. Numbers from 1, so that 0 is an empty place.
  let entries = new Int32Array(2 * (mask + 1));
  let size = 0;

  /** Where the key stands, or the empty place where it would. */
  const placeOf = (key: number): number => {
    let place = key & mask;
    while (entries[2 * place + 1] !== 0 && entries[2 * place] !== key) place = (place + 1) & mask;
    return 2 * place;
  };
  const grow = (): void => {
    const old = entries;
    mask = 2 * mask + 1;
    entries = new Int32Array(2 * (mask + 1));
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const place = placeOf(old[i]!);
      entries[place] = old[i]!;
      entries[place + 1] = old[i + 1]!;
    }
  };
  return {
    get size() {
      return size;
    },
    add(key) {
      const place = placeOf(key);
      if (entries[place + 1] !== 0) return entries[place + 1]! - 1;
      entries[place] = key;
      size++;
      entries[place + 1] = size;
      if (2 * size > mask) grow();
      return size - 1;
    },
    find: (key) => entries[placeOf(key) + 1]! - 1,
    findAll(keys, first, into) {
      let known = 0;
      for (let i = 0; i < keys.length; i++) {
        const number = entries[placeOf(keys[i]!) + 1]!;
        if (number !== 0) into[known++] = first + number - 1;
      }
      return known;
    },
    keys() {
      const added = new Int32Array(size);
      for (let i = 0; i < entries.length; i += 2) if (entries[i + 1] !== 0) added[entries[i + 1]! - 1] = entries[i]!;
      return added;
    },
  };
}
