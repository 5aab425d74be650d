import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { escapeMarkup } from '../figures/svg.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { printedInterval, printedNumber, type PrintedNumber } from '../wording/printed-number.js';
import { reportFileWords } from '../wording/report-file-words.js';
import type { TextTable } from '../wording/table-words.js';
import type { HouseStyle } from './house-style.js';
import { rewritePackage } from './office-package.js';
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
  return rewritePackage(bytes, (path, xml) => {
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

function tableSheet({ table, finding, notes }: ReportTable, name: string, language: Language, style: HouseStyle): SheetOf {
  const words = reportFileWords(language);
  const { columns, rows } = withIntervalsSplit(table, language);
  const opening: Cell[][] = [
    [{ ...text(table.caption), fontWeight: 'bold' }],
    [finding === null ? null : text(finding)],
    [linked(words.backToContents)],
  ];
  return {
    sheet: name,
    columns: columns.map(({ text: head }, at) => ({
      width: Math.min(widest, Math.max(narrowest, head.length / 2, ...rows.map((row) => (row[at]?.printed.length ?? 0) + 2))),
    })),
    stickyRowsCount: opening.length + 1,
    orientation: 'landscape',
    data: [
      ...opening,
      columns.map(({ text: head, numeric }): Cell => ({ ...text(head), ...heading(style), align: numeric ? 'right' : 'left' })),
      ...rows.map((row) => row.map(({ printed, number }, at): Cell => (number && columns[at]!.numeric
        ? { value: number.value, type: Number, format: formatOf(number, language) }
        : { ...text(printed), wrap: true, alignVertical: 'top', align: columns[at]!.numeric ? 'right' : 'left' }))),
      [],
      ...notes.map((note): Cell[] => [text(note)]),
    ],
  };
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
