import type { TextTable } from '../wording/table-words.js';

/** A figure's table, to be printed behind the report under the figure's number. */
export interface TableOfFigure {
  readonly number: number;
  readonly table: TextTable;
  /** The variable of a breakdown of the figure of everybody before it. */
  readonly of?: string;
}

/** The tables of one or more figures in one. */
export interface JoinedTable {
  /** Numbers of its figures, the first and the last. */
  readonly figures: readonly [first: number, last: number];
  readonly caption: string;
  readonly columns: TextTable['columns'];
  /** What stands above the columns: which figure some of them are of; empty for a table of one figure. */
  readonly spans: readonly { readonly figure: number | null; readonly columns: number }[];
  /** Rows in parts, each with the variable and figure that it is of. */
  readonly parts: readonly { readonly of: string | null; readonly figure: number; readonly rows: TextTable['rows'] }[];
}

/** Columns of a joined table at most: more would be too narrow to read. */
const mostColumns = 11;

/**
 * Joins what belongs together and would repeat itself: a question's breakdowns under each other, the row of everybody
 * once, and tables whose rows have the same names beside each other. Every number stays.
 */
export function joinTables(tables: readonly TableOfFigure[]): JoinedTable[] {
  const joined: JoinedTable[] = [];
  for (const each of tables) {
    const last = joined.at(-1);
    const both = last && (below(last, each) ?? beside(last, each));
    if (both) joined[joined.length - 1] = both;
    else joined.push(alone(each));
  }
  return joined;
}

function alone({ number, table: { caption, columns, rows } }: TableOfFigure): JoinedTable {
  return { figures: [number, number], caption, columns, spans: [], parts: [{ of: null, figure: number, rows }] };
}

/** A breakdown below the row of everybody that it begins with; undefined where it does not begin with that. */
function below(before: JoinedTable, { number, table: { columns, rows }, of }: TableOfFigure): JoinedTable | undefined {
  const [everybody, ...rest] = before.parts[0]!.rows;
  const [first, ...others] = rows;
  if (of === undefined || rest.length > 0 || !everybody || !first || before.spans.length > 0) return undefined;
  const isSame = before.columns.every(({ text }, i) => text === columns[i]?.text) && everybody.every((cell, i) => cell === first[i]);
  // A breakdown may say more of everybody than their own figure did; later ones must say as much.
  if (!isSame || (before.parts.length > 1 && columns.length !== before.columns.length)) return undefined;
  return {
    ...before,
    figures: [before.figures[0], number],
    columns,
    parts: [{ ...before.parts[0]!, rows: [first] }, ...before.parts.slice(1), { of, figure: number, rows: others }],
  };
}

/** Tables of rows with the same names in the same order. */
function beside(before: JoinedTable, { number, table: { columns, rows } }: TableOfFigure): JoinedTable | undefined {
  const own = before.parts[0]!;
  const fits = before.parts.length === 1 && rows.length > 1 && before.columns.length + columns.length - 1 <= mostColumns
    && before.columns[0]!.text === columns[0]!.text && rows.length === own.rows.length && rows.every(([name], i) => name === own.rows[i]![0]);
  if (!fits) return undefined;
  const spans = before.spans.length > 0 ? before.spans : [{ figure: null, columns: 1 }, { figure: before.figures[0], columns: before.columns.length - 1 }];
  return {
    ...before,
    figures: [before.figures[0], number],
    columns: [...before.columns, ...columns.slice(1)],
    spans: [...spans, { figure: number, columns: columns.length - 1 }],
    parts: [{ ...own, rows: own.rows.map((row, i) => [...row, ...rows[i]!.slice(1)]) }],
  };
}
