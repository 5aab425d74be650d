/** Every occurrence of a family's features in an answer: what it is, and the tokens that it stands on. */
export interface Occurrences {
  /** Keys by `featureHash`. */
  readonly keys: Int32Array;
  /** Positions among the answer's tokens of the first and the last token of each. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Collects the occurrences of a family. */
export interface OccurrenceList {
  add(key: number, first: number, last: number): void;
  readonly length: number;
  all(): Occurrences;
  /** The keys of those from a place to before another. */
  keysOf(from: number, to: number): Int32Array;
}

/**
 * Empty lists that share one block of memory: many small ones would cost more than what is written in them.
 *
 * @param sizes how many occurrences each will have at most
 */
export function occurrenceLists(sizes: readonly number[]): OccurrenceList[] {
  const memory = new Int32Array(3 * sizes.reduce((sum, size) => sum + size, 0));
  let start = 0;
  return sizes.map((size) => {
    const from = start;
    start += 3 * size;
    return occurrenceList(memory, from, size);
  });
}

/** @param from where the keys begin; the first and the last tokens stand `size` and twice `size` after them */
function occurrenceList(memory: Int32Array, from: number, size: number): OccurrenceList {
  let length = 0;
  const part = (at: number): Int32Array => memory.subarray(from + at * size, from + at * size + length);
  return {
    get length() {
      return length;
    },
    add(key, first, last) {
      const at = from + length++;
      memory[at] = key;
      memory[at + size] = first;
      memory[at + 2 * size] = last;
    },
    all: () => ({ keys: part(0), first: part(1), last: part(2) }),
    keysOf: (start, end) => memory.subarray(from + start, from + end),
  };
}
