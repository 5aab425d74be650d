import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { Apart, Count } from './figure.js';
import type { Measure, Suppressed } from './measure.js';

/** A table of typed cells; the first cell of a row names the row. Wording turns it into text. */
export interface DataTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a column holds: a word of ours by its code, or a word of the study's. */
export type Column = ColumnCode | Label;

export type ColumnCode =
  | 'weighting' | 'n' | 'score' | 'interval' | 'top2' | 'bottom2' | 'apart' | 'dont-know'
  | 'question' | 'option' | 'share'
  | 'theme' | 'group' | 'raw-share' | 'coded' | 'base'
  | 'precision' | 'recall' | 'f1' | 'alpha' | 'human-coded'
  | 'cluster' | 'words' | 'answers'
  | 'matching' | 'eligible' | 'drawn'
  | 'file' | 'version' | 'digest';

export type Cell =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'weighting'; readonly weighted: boolean }
  | Count
  | { readonly kind: 'share' | 'score'; readonly value: number; readonly reliable: boolean }
  | { readonly kind: 'interval'; readonly of: 'share' | 'score'; readonly low: number; readonly high: number }
  /** Precision, recall, F1 and alpha: −1 to 1. */
  | { readonly kind: 'coefficient'; readonly value: number }
  /** How a level stands to the others together, where a test tells them apart. */
  | { readonly kind: 'apart'; readonly apart: Apart }
  | Suppressed
  /** There is nothing to show. */
  | { readonly kind: 'none' };

/** Two cells of a measure: its value and its interval. */
export function measureCells(measure: Measure, of: 'share' | 'score'): [Cell, Cell] {
  if (measure.kind === 'suppressed') return [measure, { kind: 'none' }];
  const { value, reliable, low, high } = measure;
  const interval: Cell = low === null || high === null ? { kind: 'none' } : { kind: 'interval', of, low, high };
  return [{ kind: of, value, reliable }, interval];
}

/** The n of a measure's base, hidden where the measure is. */
export function baseCell(measure: Measure): Count {
  return measure.kind === 'suppressed' ? measure : { kind: 'count', value: measure.n };
}
