import type { TextTable } from '../wording/table-words.js';
import type { Block } from './document.js';
import { reportTables, type ReportTable } from './report-tables.js';

/** Rows of a sheet under each other, and what they are of; null for those that the sheet's title is of. */
export interface SheetPart {
  readonly title: string | null;
  readonly rows: TextTable['rows'];
}

/** One or more tables with the same columns that are read together, as a sheet of a workbook has them. */
export interface ReportSheet {
  readonly caption: string;
  /** What the figure of the first finds; null for a table that is no figure's. */
  readonly finding: string | null;
  readonly columns: TextTable['columns'];
  readonly parts: readonly SheetPart[];
  readonly notes: readonly string[];
}

/**
 * A report's tables as sheets: a question's breakdowns below the row of everybody, which stands once, and tables below the
 * same heading that have the same columns. Every number and note stays.
 */
export function reportSheets(blocks: readonly Block[]): ReportSheet[] {
  const sheets: ReportSheet[] = [];
  let heading = '';
  let before: Block | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = block.text;
    const tables = reportTables(blocks.slice(at)).slice(0, tablesIn(block));
    for (const [i, table] of tables.entries()) {
      const last = sheets.at(-1);
      const joined = !last ? undefined
        : block.kind === 'figures' && (before?.kind === 'figure' || i > 0) ? withBreakdown(last, table, block.by[i]!)
        : block.kind === 'table' && before?.kind === 'table' ? withTable(last, table, heading)
        : undefined;
      if (joined) sheets[sheets.length - 1] = joined;
      else sheets.push(alone(table));
    }
    if (!isNote(block)) before = block;
  }
  return sheets;
}

function tablesIn(block: Block): number {
  return reportTables([block]).length;
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' && block.tone === 'note';
}

function alone({ table: { caption, columns, rows }, finding, notes }: ReportTable): ReportSheet {
  return { caption, finding, columns, parts: [{ title: null, rows }], notes };
}

/** A breakdown below the row of everybody that it begins with; undefined where it does not begin with that. */
function withBreakdown(sheet: ReportSheet, { table: { columns, rows }, finding, notes }: ReportTable, by: string): ReportSheet | undefined {
  const [everybody, ...more] = sheet.parts[0]!.rows;
  const [first, ...levels] = rows;
  const shared = Math.min(sheet.columns.length, columns.length);
  const fits = everybody && first && more.length === 0 && everybody.slice(0, shared).every((cell, i) => cell === first[i])
    && sheet.columns.slice(0, shared).every(({ text }, i) => text === columns[i]!.text);
  if (!fits) return undefined;
  const widest = sheet.columns.length >= columns.length ? sheet.columns : columns;
  const opening = sheet.columns.length >= columns.length ? everybody : first;
  return {
    ...sheet,
    columns: widest,
    parts: [
      { title: null, rows: [opening] }, ...sheet.parts.slice(1),
      { title: finding === null || finding === '' ? by : `${by}: ${finding}`, rows: levels },
    ].map((part) => ({ ...part, rows: part.rows.map((row) => [...row, ...widest.slice(row.length).map(() => '')]) })),
    notes: distinct([...sheet.notes, ...notes]),
  };
}

/** Another table below those before it, which are named by what they are all of. */
function withTable(sheet: ReportSheet, { table: { caption, columns, rows }, notes }: ReportTable, heading: string): ReportSheet | undefined {
  const isSame = sheet.columns.length === columns.length
    && sheet.columns.every(({ text, numeric }, i) => text === columns[i]!.text && numeric === columns[i]!.numeric);
  if (!isSame) return undefined;
  return {
    ...sheet,
    caption: heading,
    parts: [...sheet.parts.map((part) => (part.title === null ? { ...part, title: sheet.caption } : part)), { title: caption, rows }],
    notes: distinct([...sheet.notes, ...notes]),
  };
}

function distinct(notes: readonly string[]): string[] {
  return [...new Set(notes)];
}
