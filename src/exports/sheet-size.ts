import { textWidth, wrapText } from '../figures/text-width.js';
import type { Language } from '../wording/language.js';
import { printedInterval, printedNumber, type PrintedNumber } from '../wording/printed-number.js';
import { reportFileWords } from '../wording/report-file-words.js';
import type { TextTable } from '../wording/table-words.js';
import type { ReportSheet } from './report-sheets.js';
import type { PrintedSheet } from './xlsx-print.js';

/** Widths of columns, in letters. */
const widest = 60;
const narrowest = 9;

/** A sheet with its cells as they are printed, and the widths of its columns, in letters. */
export interface SizedSheet extends Omit<ReportSheet, 'parts'> {
  readonly parts: readonly { readonly title: string | null; readonly rows: readonly (readonly SheetCell[])[] }[];
  readonly widths: readonly number[];
}

export function sizedSheet(sheet: ReportSheet, language: Language): SizedSheet {
  const { columns, rows } = withIntervalsSplit({ columns: sheet.columns, rows: sheet.parts.flatMap((part) => part.rows) }, language);
  let at = 0;
  const parts = sheet.parts.map(({ title, rows: own }) => ({ title, rows: rows.slice(at, at += own.length) }));
  const wished = columns.map(({ text: head }, i) => Math.min(widest, Math.max(
    narrowest, head.length / 2, longestWord(head), ...rows.map((row) => (row[i]?.printed.length ?? 0) + 2),
  )));
  // Titles and notes have room in a narrow table too.
  const widths = wished.map((width, i) => (i === 0 ? width + Math.max(0, leastWidth - sumOf(wished)) : width));
  return { ...sheet, columns, parts, widths };
}

/** Width of a head's longest word, so that none is cut. */
function longestWord(head: string): number {
  return 1.5 + Math.max(...head.split(/[\s/]+/u).map((word) => textWidth(word, boldWidth))) / shareOfLetter;
}

export function headHeight({ columns, widths }: SizedSheet): number {
  return rowHeight(columns.map((column) => column.text), widths, boldWidth);
}

export function cellsHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  return rowHeight(row.map((cell) => cell.printed), widths);
}

/** Letters across, and points down, that a page has room for. */
const paper = [{ orientation: 'portrait', across: 96, down: 660 }, { orientation: 'landscape', across: 140, down: 430 }] as const;

/** A sheet that fits a page at this share of its size is made to, rather than a few lines stand on a second. */
const smallest = 0.62;

/** How a sheet is printed: the way that makes its letters largest on one page, or as wide as it is on as many as it needs. */
export function pageOf(sheet: SizedSheet): Pick<PrintedSheet, 'pages'> & { readonly orientation: (typeof paper)[number]['orientation'] } {
  const { caption, finding, parts, notes, widths } = sheet;
  const width = sumOf(widths);
  const lines = [caption, finding ?? '', ...notes].map((each) => rowHeight([each], [width]));
  const rows = parts.flatMap(({ title, rows: own }) =>
    [...(title === null ? [] : [rowHeight([title], [width], boldWidth)]), ...own.map((row) => cellsHeight(row, widths))]);
  const height = sumOf([...lines, 2 * lineHeight, headHeight(sheet), ...rows]);
  const [upright, lying] = paper.map(({ across, down }) => Math.min(1, across / width, down / height)) as [number, number];
  if (Math.max(upright, lying) >= smallest) return { orientation: upright >= lying ? 'portrait' : 'landscape', pages: 'one' };
  return { orientation: width > paper[0].across ? 'landscape' : 'portrait', pages: 'as-needed' };
}

/** Letters that titles and notes have room for at least. */
const leastWidth = 80;

/** Height of a line, in points. */
const lineHeight = 15;

/** How much wider bold letters are. */
export const boldWidth = 1.1;

/** Height of a row for the lines that its texts take: programs that only print a workbook do not measure them. */
export function rowHeight(texts: readonly string[], widths: readonly number[], letters = 1): number {
  const lines = texts.map((each, i) => each.split('\n').reduce((sum, line) =>
    sum + Math.max(1, wrapText(line, letters, widths[i]! * shareOfLetter).length, Math.ceil(textWidth(line, letters) / (widths[i]! * shareOfLetter) / 1.5)), 0));
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight);
}

/** A column's width is counted in digits, whose width is this share of the letters' height. */
const shareOfLetter = 0.62;

/** What Excel takes, in points. */
const tallestRow = 409;

export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

interface SheetCell { readonly printed: string; readonly number: PrintedNumber | null }

/** An interval as two columns of numbers, its ends. */
function withIntervalsSplit({ columns, rows }: Omit<TextTable, 'caption'>, language: Language): {
  readonly columns: TextTable['columns']; readonly rows: readonly (readonly SheetCell[])[];
} {
  const words = reportFileWords(language);
  const splits = columns.map(({ numeric }, at) => numeric && rows.some((row) => printedInterval(row[at]!, language) !== null));
  return {
    columns: columns.flatMap((column, at) => (splits[at]
      ? [words.lower, words.upper].map((of) => ({ text: of(column.text), numeric: true })) : [column])),
    rows: rows.map((row) => row.flatMap((printed, at): SheetCell[] => {
      if (!splits[at]) return [{ printed, number: printedNumber(printed, language) }];
      const ends = printedInterval(printed, language);
      return ends ? ends.map((number) => ({ printed, number })) : [{ printed, number: null }, { printed, number: null }];
    })),
  };
}
