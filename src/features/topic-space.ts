import type { DenseMatrix } from '../numerics/dense.js';
import { shuffledIndices, type Random } from '../numerics/random.js';
import { multiplySparse, type SparseMatrix } from '../numerics/sparse.js';
import { selectSparseRows } from '../numerics/sparse-parts.js';
import { truncatedSvd } from '../numerics/truncated-svd.js';
import type { Term } from './terms.js';
import { createTopicColumns, topicFamilies, type TopicColumns } from './topic-columns.js';

/** Where answers lie among topics: answers with related words lie near each other. */
export interface TopicSpace {
  /** The documents that it was made from × dimensions; rows of length 1, zero for those without a place. */
  readonly points: DenseMatrix;
  /** How many different terms of each document are known. */
  readonly known: Uint32Array;
  /**
   * Places another document as it would be placed had it been among the first.
   *
   * @param point gets its place, of length 1; all zero when it has none
   * @returns how many different terms of it are known
   */
  place(terms: readonly Term[], point: Float64Array): number;
}

export interface TopicSpaceSettings {
  /** Dimensions to keep, 1 and up; 20 to 100 are usual. The space has fewer when the features have a lower rank. */
  readonly dimensions: number;
}

/** What a feature counts beside a word, by family. Halving pairs and adding runs of letters gave better clusters; see README. */
const familyWeights: Readonly<Record<(typeof topicFamilies)[number], number>> = { term: 1, pair: 0.5, letters: 0.5 };

/** A feature must stand in so many documents and at most in this share of them, unless there are under thirty of them. */
const minimumDocuments = 3;
const maximumShare = 0.5;
const fewDocuments = 30;

/** The dimensions are those of so many documents at most. */
const largestDecomposed = 1500;

/** With two multiplications the clusters were as good as with four. */
const svdSettings = { oversampling: 10, powerIterations: 2 };

/** Less than this of a row is rounding and would be blown up to a false direction. */
const nilBelow = 1e-9;

/**
 * A latent space of documents (Deerwester et al. 1990) over words, parts of compounds, pairs and runs of letters: the
 * truncated SVD of their tf-idf (count · (ln((1 + n) / (1 + df)) + 1), rows of length 1), each dimension weighed by the
 * square of its strength, each document scaled to length 1. Counts are taken as they are, so that a document's place is
 * the sum of its features' places and another document is placed by an addition.
 *
 * @param documents the terms of each
 * @param random draws for the randomised SVD
 */
export function fitTopicSpace(
  documents: readonly (readonly Term[])[], { dimensions }: TopicSpaceSettings, random: Random,
): TopicSpace {
  const columns = createTopicColumns();
  const counted = documents.map((terms) => countColumns(columns, terms));
  columns.close();
  const frequency = documentFrequency(counted, columns.size);
  const kept = keptColumns(frequency, columns, documents.length);
  const matrix = weighedRows(counted, kept);
  const { right, singularValues } = truncatedSvd(sampleRows(matrix, random), dimensions, random, svdSettings);

  const width = singularValues.length;
  // Once more by its strength: the usual space trusts strong dimensions less, and its clusters were worse.
  const strength = singularValues.map((value) => value / singularValues[0]!);
  const direction = { ...right, values: right.values.map((value, i) => value * strength[i % width]!) };
  const points = multiplySparse(matrix, direction);
  for (let row = 0; row < points.rows; row++) scaleToOne(points.values.subarray(row * width, (row + 1) * width));

  const place = placer(columns, kept, direction);
  return { points, known: Uint32Array.from(counted, (counts) => knownTerms(counts, columns, kept)), place };
}

/** Beyond so many different words what is remembered of them is thrown away; that never shows in a result. */
const mostRemembered = 100_000;

/** Places documents by the sum of their terms' places, which are remembered. */
function placer(columns: TopicColumns, { position, weight }: KeptColumns, direction: DenseMatrix): TopicSpace['place'] {
  const width = direction.columns;
  let remembered = new Map<string, { readonly own: number; readonly place: Float64Array }>();
  const add = (column: number, sum: Float64Array): void => {
    const at = position[column] ?? -1;
    if (at < 0) return;
    for (let i = 0; i < width; i++) sum[i]! += weight[column]! * direction.values[at * width + i]!;
  };
  const placeOf = (term: Term): { readonly own: number; readonly place: Float64Array } => {
    const { own, letters } = columns.columnsOf(term);
    const found = { own: (position[own] ?? -1) < 0 ? -1 : own, place: new Float64Array(width) };
    add(own, found.place);
    for (const column of letters) add(column, found.place);
    return found;
  };
  /** In which document each column was met last. */
  const met = new Uint32Array(columns.size);
  let document = 0;
  return (terms, point) => {
    point.fill(0);
    document++;
    let known = 0;
    for (const term of terms) {
      const name = term.kind === 'word' ? `${term.key} ${term.form}` : `${term.kind === 'part' ? ' ' : '  '}${term.key}`;
      let found = remembered.get(name);
      if (found === undefined) {
        found = placeOf(term);
        if (remembered.size >= mostRemembered) remembered = new Map();
        remembered.set(name, found);
      }
      if (found.own >= 0 && met[found.own] !== document) {
        met[found.own] = document;
        known++;
      }
      for (let i = 0; i < width; i++) point[i]! += found.place[i]!;
    }
    scaleToOne(point);
    return known;
  };
}

/** How often each column stands in a document. */
type ColumnCounts = ReadonlyMap<number, number>;

function countColumns(columns: TopicColumns, terms: readonly Term[]): ColumnCounts {
  const counts = new Map<number, number>();
  const add = (column: number): void => {
    if (column >= 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  };
  for (const term of terms) {
    const { own, letters } = columns.columnsOf(term);
    add(own);
    for (const column of letters) add(column);
  }
  return counts;
}

function documentFrequency(counted: readonly ColumnCounts[], columns: number): Uint32Array {
  const frequency = new Uint32Array(columns);
  for (const counts of counted) for (const column of counts.keys()) frequency[column]!++;
  return frequency;
}

interface KeptColumns {
  /** Which column of the matrix each feature is, −1 for those left out. */
  readonly position: Int32Array;
  readonly weight: Float64Array;
  readonly size: number;
}

/** The features that are neither too rare nor too common; where that leaves none, the common ones too. */
function keptColumns(frequency: Uint32Array, columns: TopicColumns, documents: number): KeptColumns {
  const isFew = documents < fewDocuments;
  const fewest = isFew ? 1 : minimumDocuments;
  const most = isFew || !frequency.some((df, column) => df >= fewest && df <= maximumShare * documents && columns.familyOf(column) === 0)
    ? documents : maximumShare * documents;
  const position = new Int32Array(frequency.length).fill(-1);
  const weight = new Float64Array(frequency.length);
  let size = 0;
  frequency.forEach((df, column) => {
    if (df < fewest || df > most) return;
    position[column] = size++;
    weight[column] = (Math.log((1 + documents) / (1 + df)) + 1) * familyWeights[topicFamilies[columns.familyOf(column)]!];
  });
  return { position, weight, size };
}

function weighedRows(counted: readonly ColumnCounts[], { position, weight, size }: KeptColumns): SparseMatrix {
  const rowStarts = new Uint32Array(counted.length + 1);
  const own = counted.map((counts) => [...counts.keys()].filter((column) => position[column]! >= 0).toSorted((a, b) => a - b));
  own.forEach((columns, row) => {
    rowStarts[row + 1] = rowStarts[row]! + columns.length;
  });
  const columnIndices = new Uint32Array(rowStarts[counted.length]!);
  const values = new Float64Array(rowStarts[counted.length]!);
  own.forEach((columns, row) => {
    columns.forEach((column, i) => {
      columnIndices[rowStarts[row]! + i] = position[column]!;
      values[rowStarts[row]! + i] = counted[row]!.get(column)! * weight[column]!;
    });
    scaleToOne(values.subarray(rowStarts[row], rowStarts[row + 1]));
  });
  return { rows: counted.length, columns: size, rowStarts, columnIndices, values };
}

function sampleRows(matrix: SparseMatrix, random: Random): SparseMatrix {
  if (matrix.rows <= largestDecomposed) return matrix;
  return selectSparseRows(matrix, shuffledIndices(matrix.rows, random).subarray(0, largestDecomposed).toSorted());
}

function knownTerms(counts: ColumnCounts, columns: TopicColumns, { position }: KeptColumns): number {
  let known = 0;
  for (const column of counts.keys()) if (position[column]! >= 0 && columns.familyOf(column) < 2) known++;
  return known;
}

/** Scales a vector to length 1 in place; one that is only rounding becomes zero. */
function scaleToOne(vector: Float64Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  for (let i = 0; i < vector.length; i++) vector[i] = length < nilBelow ? 0 : vector[i]! / length;
}
