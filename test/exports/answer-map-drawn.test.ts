import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMapDrawn, type DrawnLayer } from '../../src/exports/answer-map-drawn.js';

const minimum = 5;

function layer(label: string, n: number, from = 0): DrawnLayer {
  const mapped = Array.from({ length: n }, (_, i) => ({ x: ((from + i * 37) % 100) / 100, y: ((from + i * 61) % 100) / 100 }));
  return { label, colour: '#0072B2', cap: 'round', size: 5, places: mapped.map(({ x, y }) => ({ x: x * 1000, y: y * 500 })), mapped, mark: { text: label, at: { x: 1, y: 2 } } };
}

const size = { width: 1000, height: 500 };
const drawn = (coloured: readonly DrawnLayer[], others: number) =>
  answerMapDrawn(size, coloured, { ...layer('Andre svar', others, 7), mark: null }, 'klynger', minimum, 'da');

describe('the map of the answers as a file', () => {
  it('has a row a point: its place and its colour’s name, and no more', () => {
    const { rows } = drawn([layer('Klynge 1', 6), layer('Klynge 2', 8, 3)], 9);
    expect(rows.columns).toEqual(['x', 'y', 'klynger']);
    expect(rows.rows).toHaveLength(23);
    expect(rows.rows.filter(([, , label]) => label === 'Klynge 2')).toHaveLength(8);
  });

  it('stands in the order of the places, whatever order the answers had', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 99 }), (n, from) => {
      const own = layer('Klynge 1', n, from);
      const turned = { ...own, places: own.places.toReversed(), mapped: own.mapped.toReversed() };
      expect(drawn([turned], 9).rows).toEqual(drawn([own], 9).rows);
    }));
  });

  it('names no colour of fewer answers than may be told of, in no row, legend or mark, and never so few others', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), fc.integer({ min: 0, max: 9 }), (sizes, others) => {
      const { rows, svg } = drawn(sizes.map((n, i) => layer(`Klynge ${i + 1}`, n, i)), others);
      const counts = new Map<unknown, number>();
      for (const [, , label] of rows.rows) counts.set(label, (counts.get(label) ?? 0) + 1);
      for (const n of counts.values()) expect(n).toBeGreaterThanOrEqual(minimum);
      sizes.forEach((n, i) => {
        if (n < minimum) expect(svg).not.toContain(`Klynge ${i + 1}`);
        else expect(svg).toContain(`Klynge ${i + 1}`);
      });
    }));
  });
});
