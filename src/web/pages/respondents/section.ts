import type { DrawnFigure } from '../../../exports/drawn-figure.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';

export type NonResponse = NonNullable<AnalysisRun['results']['nonResponse']>;

/** A part of the page: what it says in sentences, a figure, tables, and notes below them. */
export interface Section {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly figure: DrawnFigure | null;
  readonly tables: readonly DrawnFigure['table'][];
  readonly notes: readonly string[];
}

type Table = DrawnFigure['table'];

/** @param head of the first column, which names the rows, and of the others, which hold numbers */
export function numberTable(caption: string, head: readonly string[], rows: Table['rows']): Table {
  return { caption, columns: head.map((text, i) => ({ text, numeric: i > 0 })), rows };
}

export function section(heading: string, parts: Partial<Omit<Section, 'heading'>>): Section {
  return { heading, sentences: [], figure: null, tables: [], notes: [], ...parts };
}
