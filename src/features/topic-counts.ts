import type { SparseMatrix } from '../numerics/sparse.js';
import { createTermNumbers } from './term-numbers.js';
import type { Term } from './terms.js';
import { createTopicColumns, topicFamilies, type TermColumns, type TopicColumns } from './topic-columns.js';

/** Documents as counts of terms, and terms as weighed features: the product is tf-idf with rows of length 1. */
export interface TopicCounts {
  /** documents × different terms that have a kept feature: how often, each row scaled so that its row of the product has length 1. */
  readonly documents: SparseMatrix;
  /** those terms × kept features. */
  readonly features: SparseMatrix;
  /** How many different words, parts and pairs of each document were kept. */
  readonly known: Uint32Array;
  readonly columns: TopicColumns;
  readonly kept: KeptColumns;
  /** The row in `features` of the pair whose column it is; −1 for columns of other features. */
  readonly rowOfColumn: Int32Array;
}

export interface KeptColumns {
  /** Which column of `features` each feature is, −1 for those left out. */
  readonly position: Int32Array;
  readonly weight: Float64Array;
  readonly size: number;
}

/** What a feature counts beside a word, by family. Halving pairs and adding runs of letters gave better clusters; see docs/decisions.md. */
const familyWeights: Readonly<Record<(typeof topicFamilies)[number], number>> = { term: 1, pair: 0.5, letters: 0.5 };

/** A feature must stand in so many documents and at most in this share of them, unless there are under thirty of them. */
const minimumDocuments = 3;
const maximumShare = 0.5;
const fewDocuments = 30;

/** Counts the terms of documents and weighs their features. */
export function countTopicTerms(documents: readonly (readonly Term[])[]): TopicCounts {
  const numbers = createTermNumbers();
  const columns = createTopicColumns();
  const termColumns: TermColumns[] = [];
  const rows = documents.map((terms) => Int32Array.from(terms, (term) => {
    const number = numbers.add(term);
    if (number === termColumns.length) termColumns.push(columns.columnsOf(term));
    return number;
  }));
  columns.close();

  const frequency = new Uint32Array(columns.size);
  const met = new Int32Array(columns.size).fill(-1);
  const meet = (column: number, document: number): void => {
    if (met[column] === document) return;
    met[column] = document;
    frequency[column]!++;
  };
  rows.forEach((row, document) => {
    for (const term of row) {
      const { own, letters } = termColumns[term]!;
      meet(own, document);
      for (let i = 0; i < letters.length; i++) meet(letters[i]!, document);
    }
  });
  const kept = keptColumns(frequency, columns, documents.length);
  // Most pairs stand in an answer or two: what has no features is no row.
  const termOfRow = [...termColumns.keys()].filter((term) => hasFeature(termColumns[term]!, kept));
  const features = featureRows(termOfRow.map((term) => termColumns[term]!), kept);
  const rowOfTerm = new Int32Array(termColumns.length).fill(-1);
  const rowOfColumn = new Int32Array(columns.size).fill(-1);
  termOfRow.forEach((term, row) => {
    rowOfTerm[term] = row;
    const { own } = termColumns[term]!;
    if (columns.familyOf(own) === 1) rowOfColumn[own] = row;
  });
  const ownOfRow = Int32Array.from(termOfRow, (term) => kept.position[termColumns[term]!.own]!);
  const counts = rows.map((row) => row.map((term) => rowOfTerm[term]!).filter((row) => row >= 0).toSorted());
  return { ...countedRows(counts, ownOfRow, features), features, columns, kept, rowOfColumn };
}

/** The features that are neither too rare nor too common; where that leaves no word, the common ones too. */
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

function hasFeature({ own, letters }: TermColumns, { position }: KeptColumns): boolean {
  return position[own]! >= 0 || letters.some((column) => position[column]! >= 0);
}

/** The kept features of each term; a run of letters that a word has twice counts twice. */
function featureRows(terms: readonly TermColumns[], { position, weight, size }: KeptColumns): SparseMatrix {
  const rowStarts = new Uint32Array(terms.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  terms.forEach(({ own, letters }, term) => {
    const found: number[] = position[own]! >= 0 ? [own] : [];
    for (let i = 0; i < letters.length; i++) if (position[letters[i]!]! >= 0) found.push(letters[i]!);
    if (found.length > 1) found.sort((a, b) => a - b);
    for (const column of found) {
      if (indices.length > rowStarts[term]! && indices.at(-1) === position[column]) values[values.length - 1]! += weight[column]!;
      else {
        indices.push(position[column]!);
        values.push(weight[column]!);
      }
    }
    rowStarts[term + 1] = indices.length;
  });
  return { rows: terms.length, columns: size, rowStarts, columnIndices: Uint32Array.from(indices), values: Float64Array.from(values) };
}

/**
 * Counts of the terms, scaled.
 *
 * @param rows the terms of each document in rising order, repeated as often as they occur
 * @param own the feature that each term is by itself, −1 where that was not kept
 */
function countedRows(
  rows: readonly Int32Array[], own: Int32Array, features: SparseMatrix,
): Pick<TopicCounts, 'documents' | 'known'> {
  const most = rows.reduce((sum, row) => sum + row.length, 0);
  const rowStarts = new Uint32Array(rows.length + 1);
  const columnIndices = new Uint32Array(most);
  const values = new Float64Array(most);
  const known = new Uint32Array(rows.length);
  const sums = new Float64Array(features.columns);
  const met = new Int32Array(features.columns).fill(-1);
  let end = 0;
  rows.forEach((row, document) => {
    const start = end;
    for (let i = 0; i < row.length;) {
      const term = row[i]!;
      let count = 0;
      for (; i < row.length && row[i] === term; i++) count++;
      columnIndices[end] = term;
      values[end++] = count;
      const feature = own[term]!;
      if (feature < 0 || met[feature] === document) continue;
      met[feature] = document;
      known[document]!++;
    }
    const length = lengthOf(features, columnIndices, values, start, end, sums);
    for (let entry = start; entry < end; entry++) values[entry]! /= length;
    rowStarts[document + 1] = end;
  });
  return {
    documents: { rows: rows.length, columns: features.rows, rowStarts, columnIndices: columnIndices.slice(0, end), values: values.slice(0, end) },
    known,
  };
}

/** The length of a document's row of the product. */
function lengthOf(
  features: SparseMatrix, terms: Uint32Array, counts: Float64Array, start: number, end: number, sums: Float64Array,
): number {
  let squares = 0;
  for (let i = start; i < end; i++) {
    const term = terms[i]!;
    for (let entry = features.rowStarts[term]!; entry < features.rowStarts[term + 1]!; entry++) {
      const column = features.columnIndices[entry]!;
      const before = sums[column]!;
      const after = before + counts[i]! * features.values[entry]!;
      squares += after * after - before * before;
      sums[column] = after;
    }
  }
  for (let i = start; i < end; i++) {
    const term = terms[i]!;
    for (let entry = features.rowStarts[term]!; entry < features.rowStarts[term + 1]!; entry++) sums[features.columnIndices[entry]!] = 0;
  }
  return Math.sqrt(squares);
}
