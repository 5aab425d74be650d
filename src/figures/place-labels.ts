/** A rectangle in the units of a figure. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that wants a label, so wide and high. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half the width of a point's mark, and the air between mark and label. */
export interface LabelRoom {
  readonly frame: Box;
  readonly mark: number;
  readonly gap: number;
}

/**
 * Places labels beside their points: the first points choose first, each the first free place of right, left, above,
 * below and the four corners. A label lies inside the frame and meets neither another label nor any point's mark; one that
 * finds no place has none.
 *
 * @param points in the order in which they choose
 * @returns the box of each label, undefined for one without a place
 */
export function placeLabels(points: readonly LabelledPoint[], room: LabelRoom): (Box | undefined)[] {
  const marks = points.map(({ x, y }): Box => around(x, y, room.mark));
  const placed: Box[] = [];
  return points.map((point) => {
    const box = placesFor(point, room).find((place) => isInside(place, room.frame)
      && !placed.some((other) => meet(place, other)) && !marks.some((mark) => meet(place, mark)));
    if (box) placed.push(box);
    return box;
  });
}

/** Whether two boxes share any area. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function placesFor({ x, y, width, height }: LabelledPoint, { mark, gap }: LabelRoom): Box[] {
  const away = mark + gap;
  const lefts = { right: x + away, left: x - away - width, middle: x - width / 2 };
  const tops = { above: y - away - height, below: y + away, middle: y - height / 2 };
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(lefts.right, tops.middle), at(lefts.left, tops.middle), at(lefts.middle, tops.above), at(lefts.middle, tops.below),
    at(lefts.right, tops.above), at(lefts.right, tops.below), at(lefts.left, tops.above), at(lefts.left, tops.below),
  ];
}

function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
