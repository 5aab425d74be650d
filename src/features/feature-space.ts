import type { SparseMatrix } from '../numerics/sparse.js';
import type { Occurrences } from './answer-features.js';

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
  /** Keys, rising; feature i has column `start + i`. */
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
export type FeaturesByFamily = Readonly<Record<string, Occurrences>>;

/**
 * Finds the features that stand in enough answers, and how rare they are.
 *
 * @param answers what stands in each
 * @param settings the families, in the order of their columns
 */
export function fitFeatureSpace(answers: readonly FeaturesByFamily[], settings: readonly FamilySettings[]): FeatureSpace {
  let start = 0;
  const families = settings.map((family): FittedFamily => {
    const frequencies = new Map<number, number>();
    for (const answer of answers) {
      for (const key of new Set(answer[family.name]?.keys)) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
    }
    const kept = [...frequencies.keys()].filter((key) => frequencies.get(key)! >= family.minimumAnswers);
    const keys = Int32Array.from(kept).toSorted();
    const weights = Float32Array.from(keys, (key) => (family.weighing === 'present' ? 1
      : Math.log((1 + answers.length) / (1 + frequencies.get(key)!)) + 1));
    const fitted = { ...family, keys, weights, start };
    start += keys.length;
    return fitted;
  });
  return { families, columns: start };
}

/** The entries of a row, columns rising. */
export interface FeatureRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Turns an answer's features into a row of a space. */
export type ProjectFeatures = (answer: FeaturesByFamily) => FeatureRow;

/** Makes the projection into a space; features that the space has not met are left out. */
export function featureProjector({ families }: FeatureSpace): ProjectFeatures {
  const columnsOf = families.map(columnTable);
  return (answer) => {
    const columns: number[] = [];
    const values: number[] = [];
    families.forEach((family, f) => {
      const found = answer[family.name]?.keys;
      if (!found) return;
      // In the order of their keys, which is that of the columns, equal keys stand together.
      const keys = found.toSorted();
      const from = values.length;
      let squares = 0;
      for (let i = 0; i < keys.length;) {
        const key = keys[i]!;
        let count = 0;
        for (; i < keys.length && keys[i] === key; i++) count++;
        const column = columnsOf[f]!.get(key);
        if (column === undefined) continue;
        const weight = family.weights[column - family.start]!;
        const value = family.weighing === 'present' ? weight : (1 + Math.log(count)) * weight;
        columns.push(column);
        values.push(value);
        squares += value * value;
      }
      const scale = family.unitLength ? family.scale / Math.sqrt(squares) : family.scale;
      for (let i = from; i < values.length; i++) values[i]! *= scale;
    });
    return { columns, values };
  };
}

/** The column of each key of a family. */
export function columnTable({ keys, start }: FittedFamily): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  keys.forEach((key, i) => table.set(key, start + i));
  return table;
}

/** The rows of many answers. */
export function featureMatrix(space: FeatureSpace, answers: readonly FeaturesByFamily[]): SparseMatrix {
  const project = featureProjector(space);
  const rows = answers.map(project);
  const rowStarts = new Uint32Array(rows.length + 1);
  rows.forEach(({ columns }, i) => {
    rowStarts[i + 1] = rowStarts[i]! + columns.length;
  });
  const columnIndices = new Uint32Array(rowStarts[rows.length]!);
  const values = new Float64Array(rowStarts[rows.length]!);
  rows.forEach((row, i) => {
    columnIndices.set(row.columns, rowStarts[i]);
    values.set(row.values, rowStarts[i]);
  });
  return { rows: rows.length, columns: space.columns, rowStarts, columnIndices, values };
}
