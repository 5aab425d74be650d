import { chosenOf, type Query } from '../../choices.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { mapClasses, mapColourings, type MapClass } from './map-classes.js';
import { mapWindow } from './map-window.js';

/** A point of the map: where it is on the map, and where on the picture. */
export interface MapPoint {
  readonly mapped: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
}

/** Where everything stands on the picture of the map. */
export interface MapLayout {
  /** The colouring that is chosen, and all that there are. */
  readonly chosen: ReturnType<typeof mapColourings>[number];
  readonly colourings: ReturnType<typeof mapColourings>;
  /** Width and height of the picture's own units. */
  readonly width: number;
  readonly height: number;
  /** How many points lie outside of the picture and stand at its edge. */
  readonly outside: number;
  readonly classes: readonly (Omit<MapClass, 'keys' | 'colour'> & {
    readonly colour: string;
    readonly cap: 'round' | 'square';
    readonly points: readonly MapPoint[];
    /** The median of its points; null where it has none. */
    readonly middle: MapPoint | null;
  })[];
  readonly others: readonly MapPoint[];
}

/** Okabe & Ito (2008), which readers with any colour vision tell apart, the yellow left out: it vanishes on white. */
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#000000', '#E69F00', '#56B4E9'];
const caps = ['round', 'square'] as const;
const margin = 20;
const width = 1000;

/**
 * The layout of a run's map; null in a run from before there was one, or where no answer has a place.
 *
 * @throws InputError 'value-unknown' when the address holds a colouring that there is not
 */
export function mapLayout(opened: OpenedRun, query: Query, wording: Wording): MapLayout | null {
  const { map } = opened.run.bulk;
  const colourings = mapColourings(opened, wording);
  const [usual] = colourings;
  if (map.length === 0 || !usual) return null;
  const value = chosenOf(query, 'map', colourings.map((each) => each.value), usual.value);
  const { left, right, bottom, top, outside } = mapWindow(map);
  const unit = (width - 2 * margin) / Math.max(right - left, 0.001);
  const height = Math.round(Math.min(width, (top - bottom) * unit + 2 * margin));
  const scale = Math.min(unit, (height - 2 * margin) / Math.max(top - bottom, 0.001));
  const within = (at: number, low: number, high: number): number => Math.max(low, Math.min(high, at)) - (low + high) / 2;
  const place = ({ x, y }: MapPoint['mapped']): MapPoint => ({
    mapped: { x, y }, x: Math.round(width / 2 + scale * within(x, left, right)), y: Math.round(height / 2 - scale * within(y, bottom, top)),
  });
  const classes = mapClasses(opened, value, wording);
  const coloured = new Set(classes.flatMap(({ keys }) => [...keys]));
  return {
    chosen: colourings.find((each) => each.value === value)!, colourings, width, height, outside,
    classes: classes.map(({ keys, ...each }, i) => {
      const own = map.filter(({ key }) => keys.has(key));
      return {
        ...each,
        points: own.map(place),
        middle: own.length === 0 ? null : place({ x: medianOf(own.map(({ x }) => x)), y: medianOf(own.map(({ y }) => y)) }),
        colour: each.colour ?? colours[i % colours.length]!,
        cap: caps[Math.floor(i / colours.length + i) % caps.length]!,
      };
    }),
    others: map.filter(({ key }) => !coloured.has(key)).map(place),
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
