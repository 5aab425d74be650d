import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnCounter } from '../../src/features/column-counts.js';

/** Under 25 columns are counted one by one, more by bits. */
const manyColumns = fc.integer({ min: 0, max: 200 })
  .chain((length) => fc.array(fc.integer({ min: 40, max: 139 }), { minLength: length, maxLength: length }));

describe('counting columns', () => {
  it('sorts them, each once with how often it stood, and remembers nothing', () => {
    const counter = columnCounter(140);
    fc.assert(fc.property(manyColumns, (met) => {
      const [columns, counts] = [Uint32Array.from([...met, 7]), new Uint32Array(met.length + 1)];
      const different = counter.count(columns, met.length, 40, counts);
      const expected = [...new Set(met)].toSorted((a, b) => a - b);
      expect([...columns.subarray(0, different)]).toEqual(expected);
      expect([...counts.subarray(0, different)]).toEqual(expected.map((column) => met.filter((each) => each === column).length));
    }));
  });
});
