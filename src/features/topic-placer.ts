import { scaleToOne } from './scale-to-one.js';
import type { Term } from './terms.js';
import { createTopicColumns, type TopicColumnsCopy } from './topic-columns.js';

/** All that is needed to place further documents in a space, as plain numbers that another thread can be given. */
export interface TopicPlaces {
  /** Dimensions of the space. */
  readonly width: number;
  readonly columns: TopicColumnsCopy;
  /** The row of `directions` that each column has, −1 for one that was not kept. */
  readonly position: Int32Array;
  /** The weight of each column. */
  readonly weight: Float64Array;
  /** The row of `termPlaces` that each pair's column has, −1 for columns of other features. */
  readonly rowOfColumn: Int32Array;
  /** Places of terms, a row after the other. */
  readonly termPlaces: Float64Array;
  /** Directions of features, a row after the other. */
  readonly directions: Float64Array;
}

/** Beyond so many different words what is remembered of them is thrown away; that never shows in a result. */
const mostRemembered = 100_000;

/** Places of words lie so many in an array: one array each would cost more to make than to fill. */
const placesTogether = 1024;

interface PlacedTerm {
  readonly key: string;
  /** Its own column, −1 when it is not known. */
  readonly own: number;
  /** Where its place lies. */
  readonly rows: Float64Array;
  readonly from: number;
}

/**
 * Places further documents by the sum of their terms' places. The places of words are remembered by their form, those of
 * pairs are found by a hash: most pairs are new, and never to be met again.
 *
 * @returns puts a document's place into `point`, of length 1 (all zero when it has none), and gives the number of its
 *   different known terms
 */
export function createPlacer(
  { width, columns: copy, position, weight, rowOfColumn, termPlaces, directions }: TopicPlaces,
): (terms: readonly Term[], point: Float64Array) => number {
  const columns = createTopicColumns(copy);
  let words = new Map<string, PlacedTerm>();
  let parts = new Map<string, PlacedTerm>();
  let rows = new Float64Array(0);
  let end = 0;
  const placeOf = (term: Term): PlacedTerm => {
    if (end === rows.length) [rows, end] = [new Float64Array(placesTogether * width), 0];
    const from = end;
    end += width;
    const add = (column: number): void => {
      const at = column < 0 ? -1 : position[column]!;
      if (at < 0) return;
      for (let i = 0; i < width; i++) rows[from + i]! += weight[column]! * directions[at * width + i]!;
    };
    const { own, letters } = columns.columnsOf(term);
    add(own);
    letters.forEach(add);
    return { key: term.key, own: own >= 0 && position[own]! >= 0 ? own : -1, rows, from };
  };
  const remembered = (term: Term): PlacedTerm => {
    const isPart = term.kind === 'part';
    const name = isPart ? term.key : term.form;
    const known = (isPart ? parts : words).get(name);
    if (known?.key === term.key) return known;
    const found = placeOf(term);
    if (words.size + parts.size >= mostRemembered) [words, parts] = [new Map(), new Map()];
    (isPart ? parts : words).set(name, found);
    return found;
  };
  /** In which document each column was met last. */
  const met = new Uint32Array(columns.size);
  let document = 0;
  return (terms, point) => {
    point.fill(0);
    document++;
    let known = 0;
    const meet = (column: number): void => {
      if (met[column] === document) return;
      met[column] = document;
      known++;
    };
    for (const term of terms) {
      if (term.kind === 'pair') {
        const own = columns.columnOfPair(term);
        if (own < 0 || position[own]! < 0) continue;
        meet(own);
        addRow(point, termPlaces, rowOfColumn[own]! * width);
        continue;
      }
      const { own, rows, from } = remembered(term);
      if (own >= 0) meet(own);
      addRow(point, rows, from);
    }
    scaleToOne(point);
    return known;
  };
}

function addRow(point: Float64Array, rows: Float64Array, from: number): void {
  for (let i = 0; i < point.length; i++) point[i]! += rows[from + i]!;
}
