import type { Group } from '../../../use-cases/ports.js';
import { formatNumber } from '../../../wording/numbers.js';
import { runAddress } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { chosenGroup } from './group-choice.js';
import { mapClasses, mapColourings } from './map-classes.js';
import { mapWindow } from './map-window.js';

export interface MapView {
  readonly action: string;
  /** The group that is chosen on the page; undefined where none is. */
  readonly group: Group | undefined;
  readonly summary: string;
  readonly colourings: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  readonly picture: string;
  /** Width and height of the picture's own units. */
  readonly width: number;
  readonly height: number;
  /** One a class: dots as strokes without length. */
  readonly paths: readonly { readonly d: string; readonly colour: string; readonly cap: string; readonly size: number }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly legend: readonly { readonly label: string; readonly colour: string; readonly cap: string }[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** Okabe & Ito (2008), which readers with any colour vision tell apart, the yellow left out: it vanishes on white. */
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#000000', '#E69F00', '#56B4E9'];
const caps = ['round', 'square'];
const quiet = '#DEDBD4';
const margin = 20;
const width = 1000;

/** The map of a run; null in one from before there was a map, or where no answer has a place. */
export function mapView(opened: OpenedRun, query: Query, wording: Wording): MapView | null {
  const { run, id } = opened;
  const { words, language } = wording;
  const { map } = run.bulk;
  const colourings = mapColourings(opened, wording);
  const [usual] = colourings;
  if (map.length === 0 || !usual) return null;
  const chosen = chosenOf(query, 'map', colourings.map(({ value }) => value), usual.value);
  const { left, right, bottom, top, outside } = mapWindow(map);
  const unit = (width - 2 * margin) / Math.max(right - left, 0.001);
  const height = Math.round(Math.min(width, (top - bottom) * unit + 2 * margin));
  const scale = Math.min(unit, (height - 2 * margin) / Math.max(top - bottom, 0.001));
  const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value)) - (low + high) / 2;
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(width / 2 + scale * within(x, left, right)), y: Math.round(height / 2 - scale * within(y, bottom, top)),
  });

  const classes = mapClasses(opened, chosen, wording).map((each, i) => {
    const own = map.filter(({ key }) => each.keys.has(key));
    return {
      ...each,
      own,
      middle: { x: medianOf(own.map(({ x }) => x)), y: medianOf(own.map(({ y }) => y)) },
      colour: each.colour ?? colours[i % colours.length]!,
      cap: caps[Math.floor(i / colours.length + i) % caps.length]!,
    };
  });
  const coloured = new Set(classes.flatMap(({ keys }) => [...keys]));
  const others = map.filter(({ key }) => !coloured.has(key));
  const pathOf = (dots: typeof map): string => dots.map(place).map(({ x, y }) => `M${x} ${y}h0`).join('');
  return {
    action: runAddress('clusters', id),
    group: chosenGroup(run, query),
    summary: words.map.summary(map.length, run.bulk.answers.length, outside),
    colourings: colourings.map((each) => ({ ...each, selected: each.value === chosen })),
    picture: words.map.picture(classes.map(({ label, own }) => `${label}, n = ${formatNumber(own.length, language)}`)),
    width, height,
    paths: [
      { d: pathOf(others), colour: quiet, cap: 'round', size: 4 },
      ...classes.map(({ own, colour, cap }) => ({ d: pathOf(own), colour, cap, size: cap === 'round' ? 5 : 4 })),
    ].filter(({ d }) => d !== ''),
    labels: classes.flatMap(({ mark, own, middle, label, words: terms, anchor }) => {
      if (mark === null || own.length === 0) return [];
      const address = `${runAddress('clusters', id, { map: chosen })}#${anchor}`;
      return [{ ...place(middle), text: mark, name: [label, ...terms].join(', '), address }];
    }),
    legend: [
      ...classes.map(({ label, words: terms, colour, cap }) =>
        ({ label: terms.length === 0 ? label : `${label}: ${terms.slice(0, 3).join(', ')}`, colour, cap })),
      ...(others.length === 0 ? [] : [{ label: words.map.otherAnswers, colour: quiet, cap: 'round' }]),
    ],
    table: {
      caption: words.map.caption,
      columns: [
        { text: words.map.what, numeric: false }, { text: words.map.n, numeric: true },
        { text: words.map.centre, numeric: true }, { text: words.map.words, numeric: false },
      ],
      rows: [
        ...classes.map(({ label, own, middle, words: terms }) => [
          label, formatNumber(own.length, language),
          own.length === 0 ? '–' : [middle.x, middle.y].map((each) => formatNumber(each, language, 2)).join('; '),
          terms.join(', '),
        ]),
        ...(others.length === 0 ? [] : [[words.map.otherAnswers, formatNumber(others.length, language), '–', '']]),
      ],
    },
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
