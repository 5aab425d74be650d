import type { Group } from '../../../use-cases/ports.js';
import { mapFileWords } from '../../../wording/map-file-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { mapFileAddress, runAddress } from '../../addresses.js';
import type { Query } from '../../choices.js';
import { filesOf, type FigureFiles } from '../../figure-files.js';
import { linkedTable, type LinkedTable } from '../../linked-table.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { chosenGroup } from './group-choice.js';
import { mapLayout, type MapPoint } from './map-layout.js';

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
  /** Counts lead to the answers that are counted. */
  readonly table: LinkedTable;
  readonly files: FigureFiles;
}

/** The colour of answers that have none of their own. */
export const quiet = '#DEDBD4';

/** The map of a run; null in one from before there was a map, or where no answer has a place. */
export function mapView(opened: OpenedRun, query: Query, wording: Wording): MapView | null {
  const { run, id } = opened;
  const { words, language } = wording;
  const layout = mapLayout(opened, query, wording);
  if (!layout) return null;
  const { classes, others, colourings, chosen, width, height, outside } = layout;
  const pathOf = (points: readonly MapPoint[]): string => points.map(({ x, y }) => `M${x} ${y}h0`).join('');
  const table = {
    caption: words.map.caption,
    columns: [
      { text: words.map.what, numeric: false }, { text: words.map.n, numeric: true },
      { text: words.map.centre, numeric: true }, { text: words.map.words, numeric: false },
    ],
    rows: [
      ...classes.map(({ label, points, middle, words: terms }) => [
        label, formatNumber(points.length, language),
        middle ? [middle.mapped.x, middle.mapped.y].map((each) => formatNumber(each, language, 2)).join('; ') : '–',
        terms.join(', '),
      ]),
      ...(others.length === 0 ? [] : [[words.map.otherAnswers, formatNumber(others.length, language), '–', '']]),
    ],
  };
  const mapChoice = { map: chosen.value };
  const files = filesOf((format) => mapFileAddress(id, format, mapChoice));
  return {
    action: runAddress('clusters', id),
    group: chosenGroup(run, query),
    summary: words.map.summary(classes.reduce((sum, { points }) => sum + points.length, others.length), run.bulk.answers.length, outside),
    colourings: colourings.map((each) => ({ ...each, selected: each === chosen })),
    picture: words.map.picture(classes.map(({ label, points }) => `${label}, n = ${formatNumber(points.length, language)}`)),
    width, height,
    paths: [
      { d: pathOf(others), colour: quiet, cap: 'round', size: 4 },
      ...classes.map(({ points, colour, cap }) => ({ d: pathOf(points), colour, cap, size: cap === 'round' ? 5 : 4 })),
    ].filter(({ d }) => d !== ''),
    labels: classes.flatMap(({ mark, middle, label, words: terms, anchor }) => {
      if (mark === null || !middle) return [];
      const { x, y } = middle;
      return [{ x, y, text: mark, name: [label, ...terms].join(', '), address: `${runAddress('clusters', id, mapChoice)}#${anchor}` }];
    }),
    legend: [
      ...classes.map(({ label, words: terms, colour, cap }) => ({ label: legendLabel(label, terms), colour, cap })),
      ...(others.length === 0 ? [] : [{ label: words.map.otherAnswers, colour: quiet, cap: 'round' }]),
    ],
    // Those without a colour are no choice of Søg: they are rows of the file.
    table: linkedTable(table, (_, column, at) => (column === 1 ? classes[at]?.answers ?? files.rows : null)),
    files: {
      ...files,
      name: mapFileWords[language].name, reference: null, copies: false,
    },
  };
}

/** What the legend calls a class: its name, and the words that set it apart. */
export function legendLabel(label: string, terms: readonly string[]): string {
  return terms.length === 0 ? label : `${label}: ${terms.slice(0, 3).join(', ')}`;
}
