import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { escapeMarkup } from '../figures/svg.js';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import type { PrintedNumber } from '../wording/printed-number.js';
import { reportFileWords } from '../wording/report-file-words.js';
import type { HouseStyle } from './house-style.js';
import { rewritePackage } from './office-package.js';
import { printedSheets } from './xlsx-print.js';
import { reportDocument } from './report-document.js';
import { reportSheets, type ReportSheet } from './report-sheets.js';
import { boldWidth, cellsHeight, headHeight, pageOf, rowHeight, sizedSheet, sumOf, type SizedSheet } from './sheet-size.js';
import { sheetNames } from './sheet-names.js';
import { xmlText } from './xml-text.js';

type SheetOf = Parameters<typeof writeExcelFile>[0][number];

/** Width of the list of contents, in letters. */
const notesWidth = 100;

/**
 * A report's tables as a workbook (XLSX): on a sheet those that are read together (`reportSheets`), numbers as numbers with the decimals that the report prints,
 * everything else as text and never a formula. The same report gives the same bytes.
 */
export async function renderXlsxReport(report: Report, language: Language, style: HouseStyle): Promise<Uint8Array> {
  const { title, blocks } = reportDocument(report, language);
  const words = reportFileWords(language);
  const tables = reportSheets(blocks).map((each) => sizedSheet(each, language));
  const names = sheetNames([words.contentsSheet, ...tables.map(({ caption }) => caption)]);
  const listed = listHead(title, language, style);
  const bytes = await writeExcelFile([
    contentsSheet(listed, names, tables),
    ...tables.map((each, i) => tableSheet(each, names[i + 1]!, language, style)),
  ]).toBuffer();
  const print = printedSheets(names.map((name, i) => ({
    name, heads: i === 0 ? listed.length : headsRow, pages: i === 0 ? 'as-needed' : pageOf(tables[i - 1]!).pages,
  })), words.page);
  return rewritePackage(bytes, (path, text) => {
    const [, xml] = print(path, text);
    const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path) ?? [];
    if (sheet === undefined) return [path, xml];
    return [path, withLinks(xml, sheet === '1'
      ? tables.map((_, i) => ({ cell: `A${listed.length + i + 1}`, sheet: names[i + 1]! }))
      : [{ cell: 'A3', sheet: names[0]! }])];
  });
}

function contentsSheet(listed: Cell[][], names: readonly string[], tables: readonly Pick<ReportSheet, 'caption'>[]): SheetOf {
  return {
    sheet: names[0]!,
    columns: [{ width: 34 }, { width: notesWidth }],
    data: [...listed, ...tables.map(({ caption }, i): Cell[] => [linked(names[i + 1]!), { ...text(caption), wrap: true }])],
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

function tableSheet(sheet: SizedSheet, name: string, language: Language, style: HouseStyle): SheetOf {
  const { columns, widths } = sheet;
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headsRow,
    ...(pageOf(sheet).orientation === 'landscape' && { orientation: 'landscape' as const }),
    data: [
      ...openingRows(sheet, language),
      columns.map(({ text: head }, at): Cell => ({
        ...text(head), ...heading(style), ...textAlign(columns, at), height: headHeight(sheet),
      })),
      ...sheet.parts.flatMap(({ title, rows }) => [
        ...(title === null ? [] : [across(title, widths, { fontWeight: 'bold' })]),
        ...rows.map((row) => row.map(({ printed, number }, at): Cell => ({
          ...(number && columns[at]!.numeric ? { value: number.value, type: Number, format: formatOf(number, language) }
            : { ...text(printed), wrap: true, ...textAlign(columns, at) }),
          alignVertical: 'top', height: cellsHeight(row, widths),
        }))),
      ]),
      [],
      ...sheet.notes.map((note) => across(note, widths)),
    ],
  };
}

/** Numbers stand to the right; words beside them keep a distance. */
function textAlign(columns: readonly { readonly numeric: boolean }[], at: number) {
  return columns[at]!.numeric ? { align: 'right' as const } : { align: 'left' as const, ...(columns[at - 1]?.numeric && { indent: 1 }) };
}

function openingRows({ caption, finding, widths }: SizedSheet, language: Language): Cell[][] {
  return [
    across(caption, widths, { fontWeight: 'bold' }),
    finding === null ? [null] : across(finding, widths),
    [linked(reportFileWords(language).backToContents)],
  ];
}

/** A text over all columns, with a height for its lines: programs give cells that are joined none. */
function across(value: string, widths: readonly number[], look: { readonly fontWeight?: 'bold' } = {}): Cell[] {
  const height = rowHeight([value], [sumOf(widths)], look.fontWeight === 'bold' ? boldWidth : 1);
  return [
    { ...text(value), ...look, wrap: true, alignVertical: 'top', height, ...(widths.length > 1 && { columnSpan: widths.length }) },
    ...widths.slice(1).map(() => null),
  ];
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
