import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { escapeMarkup } from '../figures/svg.js';
import { textWidth, wrapText } from '../figures/text-width.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { printedInterval, printedNumber, type PrintedNumber } from '../wording/printed-number.js';
import { reportFileWords } from '../wording/report-file-words.js';
import type { TextTable } from '../wording/table-words.js';
import type { HouseStyle } from './house-style.js';
import { rewritePackage } from './office-package.js';
import { printedSheets } from './xlsx-print.js';
import { reportDocument } from './report-document.js';
import { reportTables, type ReportTable } from './report-tables.js';
import { sheetNames } from './sheet-names.js';
import { xmlText } from './xml-text.js';

type SheetOf = Parameters<typeof writeExcelFile>[0][number];

/** Widths of columns, in letters. */
const widest = 60;
const narrowest = 9;
const notesWidth = 100;

/**
 * A report's tables as a workbook (XLSX): one on a sheet, numbers as numbers with the decimals that the report prints,
 * everything else as text and never a formula. The same report gives the same bytes.
 */
export async function renderXlsxReport(report: Report, language: Language, style: HouseStyle): Promise<Uint8Array> {
  const { title, blocks } = reportDocument(report, language);
  const words = reportFileWords(language);
  const tables = reportTables(blocks);
  const names = sheetNames([words.contentsSheet, ...tables.map(({ table }) => table.caption)]);
  const listed = listHead(title, language, style);
  const bytes = await writeExcelFile([
    contentsSheet(listed, names, tables),
    ...tables.map((each, i) => tableSheet(each, names[i + 1]!, language, style)),
  ]).toBuffer();
  const print = printedSheets(names.map((name, i) => ({ name, heads: i === 0 ? listed.length : headsRow })), words.page);
  return rewritePackage(bytes, (path, text) => {
    const [, xml] = print(path, text);
    const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path) ?? [];
    if (sheet === undefined) return [path, xml];
    return [path, withLinks(xml, sheet === '1'
      ? tables.map((_, i) => ({ cell: `A${listed.length + i + 1}`, sheet: names[i + 1]! }))
      : [{ cell: 'A3', sheet: names[0]! }])];
  });
}

function contentsSheet(listed: Cell[][], names: readonly string[], tables: readonly ReportTable[]): SheetOf {
  return {
    sheet: names[0]!,
    columns: [{ width: 34 }, { width: notesWidth }],
    data: [...listed, ...tables.map(({ table }, i): Cell[] => [linked(names[i + 1]!), { ...text(table.caption), wrap: true }])],
  };
}

/** What stands above the list of sheets. */
function listHead(title: string, language: Language, style: HouseStyle): Cell[][] {
  const words = reportFileWords(language);
  return [
    [{ ...text(title), fontWeight: 'bold', fontSize: 14 }],
    ...(style.organisation === null ? [] : [[text(style.organisation)]]),
    [text(words.workbookNote)],
    [],
    words.contentsHeads.map((head): Cell => ({ ...text(head), ...heading(style) })),
  ];
}

/** The row of a table's heads. */
const headsRow = 4;

function tableSheet({ table, finding, notes }: ReportTable, name: string, language: Language, style: HouseStyle): SheetOf {
  const words = reportFileWords(language);
  const { columns, rows } = withIntervalsSplit(table, language);
  const wished = columns.map(({ text: head }, at) =>
    Math.min(widest, Math.max(narrowest, head.length / 2, ...rows.map((row) => (row[at]?.printed.length ?? 0) + 2))));
  // Titles and notes have room in a narrow table too.
  const widths = wished.map((width, i) => (i === 0 ? width + Math.max(0, leastWidth - sumOf(wished)) : width));
  const opening: Cell[][] = [
    across(table.caption, widths, { fontWeight: 'bold' }),
    finding === null ? [null] : across(finding, widths),
    [linked(words.backToContents)],
  ];
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headsRow,
    orientation: 'landscape',
    data: [
      ...opening,
      columns.map(({ text: head, numeric }): Cell => ({
        ...text(head), ...heading(style), align: numeric ? 'right' : 'left', height: rowHeight(columns.map((column) => column.text), widths, boldWidth),
      })),
      ...rows.map((row) => row.map(({ printed, number }, at): Cell => ({
        ...(number && columns[at]!.numeric ? { value: number.value, type: Number, format: formatOf(number, language) }
          : { ...text(printed), wrap: true, align: columns[at]!.numeric ? 'right' : 'left' }),
        alignVertical: 'top', height: rowHeight(row.map((cell) => cell.printed), widths),
      }))),
      [],
      ...notes.map((note) => across(note, widths)),
    ],
  };
}

/** Letters that titles and notes have room for at least. */
const leastWidth = 80;

/** Height of a line, in points. */
const lineHeight = 15;

/** A text over all columns, with a height for its lines: programs give cells that are joined none. */
function across(value: string, widths: readonly number[], look: { readonly fontWeight?: 'bold' } = {}): Cell[] {
  const height = rowHeight([value], [sumOf(widths)], look.fontWeight === 'bold' ? boldWidth : 1);
  return [
    { ...text(value), ...look, wrap: true, alignVertical: 'top', height, ...(widths.length > 1 && { columnSpan: widths.length }) },
    ...widths.slice(1).map(() => null),
  ];
}

/** How much wider bold letters are. */
const boldWidth = 1.1;

/** Height of a row for the lines that its texts take: programs that only print a workbook do not measure them. */
function rowHeight(texts: readonly string[], widths: readonly number[], letters = 1): number {
  const lines = texts.map((each, i) => each.split('\n').reduce((sum, line) =>
    sum + Math.max(1, wrapText(line, letters, widths[i]! * shareOfLetter).length, Math.ceil(textWidth(line, letters) / (widths[i]! * shareOfLetter) / 1.5)), 0));
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight);
}

/** A column's width is counted in digits, whose width is this share of the letters' height. */
const shareOfLetter = 0.62;

/** What Excel takes, in points. */
const tallestRow = 409;

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

interface SheetCell { readonly printed: string; readonly number: PrintedNumber | null }

/** An interval as two columns of numbers, its ends. */
function withIntervalsSplit({ columns, rows }: TextTable, language: Language): {
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

/** Programs write decimal comma or point by the reader's own settings. */
function formatOf({ decimals, percent, mark }: PrintedNumber, language: Language): string {
  const digits = `${percent ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return `${digits}${percent ? (language === 'da' ? ' %' : '%') : ''}${mark === '' ? '' : `"${mark}"`}`;
}

/** What a cell may hold at most in Excel. */
const longestCell = 32_767;

/** A cell of text: never a formula, whatever it begins with. */
function text(value: string): { value: string; type: StringConstructor; format: '@' } {
  return { value: xmlText(value).slice(0, longestCell), type: String, format: '@' };
}

/** A text that leads to a sheet; the link itself is put in later, so that no cell is a formula. */
function linked(shown: string): Cell {
  return { ...text(shown), textColor: '#0F5C57', textDecoration: { underline: true } };
}

/** Links from cells of a sheet to the first cell of others. */
function withLinks(xml: string, links: readonly { readonly cell: string; readonly sheet: string }[]): string {
  const elements = links.map(({ cell, sheet }) => `<hyperlink ref="${cell}" location="${escapeMarkup(`'${sheet}'!A1`)}" display="${escapeMarkup(sheet)}"/>`);
  return xml.replace(/(?=<(?:printOptions|pageMargins|pageSetup)\b|<\/worksheet>)/u, `<hyperlinks>${elements.join('')}</hyperlinks>`);
}

function heading({ colours }: HouseStyle) {
  return { fontWeight: 'bold', backgroundColor: colours.tint, wrap: true, alignVertical: 'bottom' } as const;
}
