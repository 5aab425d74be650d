import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meet, placeLabels, type LabelledPoint } from '../../src/figures/place-labels.js';

const room = { frame: { left: 0, top: 0, right: 400, bottom: 300 }, mark: 4, gap: 2 };
const point = fc.record({
  x: fc.double({ min: 4, max: 396, noNaN: true }), y: fc.double({ min: 4, max: 296, noNaN: true }),
  width: fc.double({ min: 8, max: 160, noNaN: true }), height: fc.constant(16),
});

test('no two labels meet, none leaves the frame and none covers a mark', () => {
  fc.assert(fc.property(fc.array(point, { maxLength: 60 }), (points) => {
    const boxes = placeLabels(points, room);
    const placed = boxes.filter((box) => box !== undefined);
    placed.forEach((box, i) => {
      expect(placed.slice(i + 1).filter((other) => meet(box, other))).toEqual([]);
      expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
      for (const { x, y } of points) expect(meet(box, { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 })).toBe(false);
    });
    boxes.forEach((box, i) => {
      if (!box) return;
      expect(box.right - box.left).toBeCloseTo(points[i]!.width, 9);
      expect(box.bottom - box.top).toBeCloseTo(points[i]!.height, 9);
    });
  }));
});

test('a label stands to the right where there is room, and beside the edge to the left', () => {
  const of = (x: number): LabelledPoint => ({ x, y: 150, width: 60, height: 16 });
  expect(placeLabels([of(100)], room)[0]).toEqual({ left: 106, top: 142, right: 166, bottom: 158 });
  expect(placeLabels([of(390)], room)[0]).toEqual({ left: 324, top: 142, right: 384, bottom: 158 });
});

test('the first choose first; a label without room is left out', () => {
  const same = { x: 200, y: 150, width: 60, height: 16 };
  const boxes = placeLabels(Array.from({ length: 12 }, () => same), room);
  expect(boxes[0]!.left).toBe(206);
  expect(boxes.filter((box) => box === undefined).length).toBeGreaterThan(2);
  expect(placeLabels([{ ...same, width: 500 }], room)).toEqual([undefined]);
});
