/** So few columns are sorted faster one by one than by way of a set of bits. */
const few = 24;

/** Sorts columns and counts how often each stands among them. */
export interface ColumnCounter {
  /**
   * Sorts columns in place, each once.
   *
   * @param columns the first `found` of which are sorted and counted
   * @param first the least that can stand there
   * @param counts gets how often each stood
   * @returns how many different ones there are
   */
  count(columns: Uint32Array, found: number, first: number, counts: Uint32Array): number;
}

/**
 * Makes a counter that remembers nothing between its calls. Many columns are sorted by marking each as a bit in a set and
 * reading the set from its lowest to its highest bit.
 *
 * @param size columns are under this
 */
export function columnCounter(size: number): ColumnCounter {
  const marked = new Int32Array((size >>> 5) + 1);
  const times = new Uint32Array(size);

  function countByBits(columns: Uint32Array, found: number, first: number, counts: Uint32Array): number {
    let last = 0;
    for (let i = 0; i < found; i++) {
      const column = columns[i]!;
      times[column]! += 1;
      marked[column >>> 5]! |= 1 << (column & 31);
      if (column > last) last = column;
    }
    let end = 0;
    for (let word = first >>> 5; word <= last >>> 5; word++) {
      for (let bits = marked[word]!; bits !== 0; bits &= bits - 1) {
        const column = 32 * word + 31 - Math.clz32(bits & -bits);
        columns[end] = column;
        counts[end++] = times[column]!;
        times[column] = 0;
      }
      marked[word] = 0;
    }
    return end;
  }
  return {
    count: (columns, found, first, counts) => (found > few ? countByBits(columns, found, first, counts)
      : countFew(columns, found, counts)),
  };
}

function countFew(columns: Uint32Array, found: number, counts: Uint32Array): number {
  for (let i = 1; i < found; i++) {
    const column = columns[i]!;
    let place = i;
    for (; place > 0 && columns[place - 1]! > column; place--) columns[place] = columns[place - 1]!;
    columns[place] = column;
  }
  let end = 0;
  for (let i = 0; i < found; i++) {
    if (end > 0 && columns[end - 1] === columns[i]) counts[end - 1]! += 1;
    else {
      columns[end] = columns[i]!;
      counts[end++] = 1;
    }
  }
  return end;
}
