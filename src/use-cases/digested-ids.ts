import type { FirstRows } from '../survey/read-rows.js';
import type { Digest } from './ports.js';

/**
 * The first row of each id, kept by 64 bits of its digest in an open-addressed table: twelve bytes a place and no words, so that
 * a million ids take some 25 MB. That two of a million ids are taken for one has a chance of 1 in 30 million.
 */
export function digestedIds(digest: Digest): FirstRows {
  let mask = 2 ** 16 - 1;
  let [high, low, rows] = [new Int32Array(mask + 1), new Int32Array(mask + 1), new Uint32Array(mask + 1)];
  let size = 0;
  const placeOf = (a: number, b: number): number => {
    let place = b & mask;
    // Rows count from 1, so that 0 is an empty place.
    while (rows[place] !== 0 && (high[place] !== a || low[place] !== b)) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const old = { high, low, rows };
    mask = 2 * mask + 1;
    [high, low, rows] = [new Int32Array(mask + 1), new Int32Array(mask + 1), new Uint32Array(mask + 1)];
    old.rows.forEach((row, i) => {
      if (row !== 0) put(old.high[i]!, old.low[i]!, row);
    });
  };
  const put = (a: number, b: number, row: number): void => {
    const place = placeOf(a, b);
    [high[place], low[place], rows[place]] = [a, b, row];
  };
  const keyOf = (id: string): [number, number] => {
    const hex = digest(id);
    return [Number.parseInt(hex.slice(0, 8), 16) | 0, Number.parseInt(hex.slice(8, 16), 16) | 0];
  };
  return {
    get: (id) => rows[placeOf(...keyOf(id))] || undefined,
    set(id, row) {
      put(...keyOf(id), row);
      size++;
      if (2 * size > mask) grow();
    },
  };
}
