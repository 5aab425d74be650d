import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeScores } from '../../src/themes/linear-layer.js';

const columns = 7;
const entry = fc.double({ min: -2, max: 2, noNaN: true });

describe('the scores of a layer', () => {
  it('are intercepts and the sums over a row’s columns as far as the layer reads, for any number of themes', () => {
    const layers = fc.integer({ min: 1, max: 12 }).chain((width) => fc.record({
      intercepts: fc.array(entry, { minLength: width, maxLength: width }),
      coefficients: fc.array(entry, { minLength: columns * width, maxLength: columns * width }),
    }));
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: columns + 3 }), entry), { selector: ([column]) => column });
    fc.assert(fc.property(layers, rows, ({ intercepts, coefficients }, row) => {
      const width = intercepts.length;
      const sorted = row.toSorted(([a], [b]) => a - b);
      const layer = { columns, coefficients: Float32Array.from(coefficients), intercepts: Float32Array.from(intercepts) };
      const into = new Float64Array(width + 2).fill(9);
      writeScores(layer, {
        columns: Uint32Array.from(sorted, ([column]) => column), values: Float64Array.from(sorted, ([, value]) => value),
      }, into, 1);
      const expected = Array.from(layer.intercepts, (intercept, t) => sorted.reduce((sum, [column, value]) =>
        (column < columns ? sum + value * layer.coefficients[column * width + t]! : sum), intercept));
      expect([...into]).toEqual([9, ...expected, 9]);
    }));
  });
});
