import { quantile } from '../../../numerics/quantile.js';

/** The part of a map that a picture shows. */
export interface MapWindow {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** How many places lie outside of it. */
  readonly outside: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Beyond these shares of the places on either side, many answers' picture would be of a few. */
const leftOut = 0.005;
/** With fewer places each of them counts. */
const fewest = 200;
/** Of the span between the shares: what lies just beyond is still in. */
const surplus = 0.1;

/** The part of the map where the places are, but for a few that lie far from all others. @param places at least one */
export function mapWindow(places: readonly Place[]): MapWindow {
  const share = places.length < fewest ? 0 : leftOut;
  const spanOf = (values: readonly number[]): [number, number] => {
    const sorted = Float64Array.from(values).toSorted();
    const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)];
    const more = share === 0 ? 0 : surplus * (high - low);
    return [Math.max(sorted[0]!, low - more), Math.min(sorted.at(-1)!, high + more)];
  };
  const [left, right] = spanOf(places.map(({ x }) => x));
  const [bottom, top] = spanOf(places.map(({ y }) => y));
  const outside = places.filter(({ x, y }) => x < left || x > right || y < bottom || y > top).length;
  return { left, right, bottom, top, outside };
}
