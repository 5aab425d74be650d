import type { SparseMatrix } from '../numerics/sparse.js';
import { columnCounter } from './column-counts.js';
import { createKeyTable, type KeyTable } from './key-table.js';
import type { Occurrences } from './occurrences.js';

/** How the features of a family count. */
export interface FamilySettings {
  readonly name: string;
  /** A feature must stand in at least so many answers, 1 and up. */
  readonly minimumAnswers: number;
  /** Whether a feature weighs by how often it stands in an answer and how rare it is (sublinear tf-idf), or 1. */
  readonly weighing: 'tf-idf' | 'present';
  /** Whether the family's part of a row is scaled to length 1 before `scale`. */
  readonly unitLength: boolean;
  /** The family's weight beside the others, over 0. */
  readonly scale: number;
}

/** The features of a family that were met, and their columns. */
export interface FittedFamily extends FamilySettings {
  /** Feature i has column `start + i`. Those in most answers come first: what is often read stands together then. */
  readonly keys: Int32Array;
  /** What one occurrence weighs. */
  readonly weights: Float32Array;
  readonly start: number;
}

/** Where answers become rows: every family's features side by side. */
export interface FeatureSpace {
  readonly families: readonly FittedFamily[];
  readonly columns: number;
}

/** The families of an answer, by name; one that is lacking is empty. */
export type FeaturesByFamily = Readonly<Record<string, Pick<Occurrences, 'keys'>>>;

/**
 * Finds the features that stand in enough answers, and how rare they are.
 *
 * @param answers what stands in each
 * @param settings the families, in the order of their columns
 */
export function fitFeatureSpace(answers: readonly FeaturesByFamily[], settings: readonly FamilySettings[]): FeatureSpace {
  let start = 0;
  const families = settings.map((family): FittedFamily => {
    const frequencies = answerFrequencies(answers, family.name);
    const kept = [...frequencies.keys.keys()].filter((i) => frequencies.answers[i]! >= family.minimumAnswers)
      .toSorted((a, b) => frequencies.answers[b]! - frequencies.answers[a]! || frequencies.keys[a]! - frequencies.keys[b]!);
    const keys = Int32Array.from(kept, (i) => frequencies.keys[i]!);
    const weights = Float32Array.from(kept, (i) => (family.weighing === 'present' ? 1
      : Math.log((1 + answers.length) / (1 + frequencies.answers[i]!)) + 1));
    const fitted = { ...family, keys, weights, start };
    start += keys.length;
    return fitted;
  });
  return { families, columns: start };
}

/** About so many different keys a survey's answers have in a family. */
const usualKeys = 10_000;

/** In how many answers each key of a family stands. */
function answerFrequencies(answers: readonly FeaturesByFamily[], family: string) {
  const table = createKeyTable(usualKeys);
  const keys: number[] = [];
  const counts: number[] = [];
  const lastMet: number[] = [];
  answers.forEach((answer, at) => {
    const found = answer[family]?.keys;
    if (!found) return;
    for (let i = 0; i < found.length; i++) {
      const number = table.add(found[i]!);
      if (number === keys.length) {
        keys.push(found[i]!);
        counts.push(1);
        lastMet.push(at);
      } else if (lastMet[number] !== at) {
        counts[number]!++;
        lastMet[number] = at;
      }
    }
  });
  return { keys, answers: counts };
}

/** The entries of a row, columns rising. */
export interface FeatureRow {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Turns the features of an answer and of its parts into rows of a space. */
export type ProjectFeatures = (parts: readonly FeaturesByFamily[]) => FeatureRow[];

/**
 * Makes the projection into a space; features that the space has not met are left out. Rows that are made together share
 * their memory: many small blocks of it would cost more than what is written in them.
 */
export function featureProjector(space: FeatureSpace): ProjectFeatures {
  const write = rowWriter(space);
  let [columns, values] = [new Uint32Array(0), new Float64Array(0)];
  return (parts) => {
    const most = parts.reduce((sum, part) => sum + occurrencesIn(space, part), 0);
    if (most > columns.length) [columns, values] = [new Uint32Array(2 * most), new Float64Array(2 * most)];
    let end = 0;
    const ends = parts.map((part) => (end = write(part, columns, values, end)));
    const [ownColumns, ownValues] = [columns.slice(0, end), values.slice(0, end)];
    return ends.map((to, i) => {
      const from = ends[i - 1] ?? 0;
      return { columns: ownColumns.subarray(from, to), values: ownValues.subarray(from, to) };
    });
  };
}

/** The rows of many answers. */
export function featureMatrix(space: FeatureSpace, answers: readonly FeaturesByFamily[]): SparseMatrix {
  const write = rowWriter(space);
  const most = answers.reduce((sum, answer) => sum + occurrencesIn(space, answer), 0);
  const columns = new Uint32Array(most);
  const values = new Float64Array(most);
  const rowStarts = new Uint32Array(answers.length + 1);
  answers.forEach((answer, i) => {
    rowStarts[i + 1] = write(answer, columns, values, rowStarts[i]!);
  });
  const end = rowStarts[answers.length]!;
  return {
    rows: answers.length,
    columns: space.columns,
    rowStarts,
    columnIndices: columns.slice(0, end),
    values: values.slice(0, end),
  };
}

/** The column of a key of a family. */
export function columnOf({ start }: FittedFamily, numbers: KeyTable, key: number): number | undefined {
  const number = numbers.find(key);
  return number < 0 ? undefined : start + number;
}

/** Numbers of a family's keys, in the order of its columns. */
export function keyNumbers({ keys }: FittedFamily): KeyTable {
  const table = createKeyTable(keys.length);
  for (let i = 0; i < keys.length; i++) table.add(keys[i]!);
  return table;
}

function occurrencesIn({ families }: FeatureSpace, answer: FeaturesByFamily): number {
  let sum = 0;
  for (const { name } of families) sum += answer[name]?.keys.length ?? 0;
  return sum;
}

/** Writes the entries of an answer's row from a position on, and tells where they end. */
function rowWriter({ families, columns: size }: FeatureSpace) {
  const tables = families.map(keyNumbers);
  const counter = columnCounter(size);
  let [met, counts] = [new Uint32Array(0), new Uint32Array(0)];
  return (answer: FeaturesByFamily, columns: Uint32Array, values: Float64Array, from: number): number => {
    let end = from;
    for (let f = 0; f < families.length; f++) {
      const found = answer[families[f]!.name]?.keys;
      if (!found) continue;
      if (found.length > met.length) [met, counts] = [new Uint32Array(2 * found.length), new Uint32Array(2 * found.length)];
      const { start } = families[f]!;
      const known = tables[f]!.findAll(found, start, met);
      const different = counter.count(met, known, start, counts);
      weighColumns(families[f]!, met, counts, different, columns, values, end);
      end += different;
    }
    return end;
  };
}

/** What a feature counts that stands so often in an answer, for the numbers that are usual. */
const usualCounts = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Writes a family's entries of a row from a position on. */
function weighColumns(
  { start, weights, weighing, unitLength, scale }: FittedFamily,
  met: Uint32Array,
  counts: Uint32Array,
  different: number,
  columns: Uint32Array,
  values: Float64Array,
  from: number,
): void {
  let squares = 0;
  for (let i = 0; i < different; i++) {
    const count = counts[i]!;
    const weight = weights[met[i]! - start]!;
    const value = weighing === 'present' || count === 1 ? weight : (usualCounts[count] ?? 1 + Math.log(count)) * weight;
    columns[from + i] = met[i]!;
    values[from + i] = value;
    squares += value * value;
  }
  const factor = unitLength ? scale / Math.sqrt(squares) : scale;
  for (let i = from; i < from + different; i++) values[i]! *= factor;
}
