/** A number from 0 up for every key that was added, in the order in which they were: an open-addressed hash table. */
export interface KeyTable {
  readonly size: number;
  /** The key's number; a key that is new gets the next one. */
  add(key: number): number;
  /** The key's number, or −1. */
  find(key: number): number;
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
  let keys = new Int32Array(mask + 1);
  // Numbers from 1, so that 0 is an empty place.
  let numbers = new Int32Array(mask + 1);
  let size = 0;

  /** Where the key stands, or the empty place where it would. */
  const placeOf = (key: number): number => {
    let place = key & mask;
    while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    mask = 2 * mask + 1;
    keys = new Int32Array(mask + 1);
    numbers = new Int32Array(mask + 1);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] === 0) continue;
      const place = placeOf(oldKeys[i]!);
      keys[place] = oldKeys[i]!;
      numbers[place] = oldNumbers[i]!;
    }
  };
  return {
    get size() {
      return size;
    },
    add(key) {
      const place = placeOf(key);
      if (numbers[place] !== 0) return numbers[place]! - 1;
      keys[place] = key;
      size++;
      numbers[place] = size;
      if (2 * size > mask) grow();
      return size - 1;
    },
    find: (key) => numbers[placeOf(key)]! - 1,
    keys() {
      const added = new Int32Array(size);
      for (let i = 0; i < keys.length; i++) if (numbers[i] !== 0) added[numbers[i]! - 1] = keys[i]!;
      return added;
    },
  };
}
