import {
  BookmarkEnd, BookmarkStart, FootnoteReferenceRun, ImageRun, Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx';
import type { TextTable } from '../wording/table-words.js';
import { docxStyle } from './docx-styles.js';
import type { Picture } from './figure-png.js';
import { columnWidths } from './table-widths.js';
import { xmlText } from './xml-text.js';

/** What is counted while a document is written; Word wants numbers of its own for each. */
export interface Numbering {
  figures: number;
  tables: number;
  pictures: number;
  bookmarks: number;
  /** The text of each footnote, from 1 up. */
  readonly footnotes: string[];
}

/** Runs of a text: line breaks stay, and text that runs from right to left is told so. */
export function runs(text: string): TextRun[] {
  return xmlText(text).split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }), ...(runsLeft(line) && { rightToLeft: true }) }));
}

/** Whether the first letter with a direction is of a script that runs from right to left. */
function runsLeft(text: string): boolean {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}

export function styled(text: string, style?: string): Paragraph {
  return new Paragraph({ children: runs(text), ...(style !== undefined && { style }), ...(runsLeft(text) && { bidirectional: true }) });
}

/** A heading that the list of contents leads to. */
export function headingPart(text: string, level: 'Heading1' | 'Heading2', bookmark: string, numbers: Numbering): Paragraph {
  numbers.bookmarks++;
  return new Paragraph({
    heading: level,
    // The library's own pair of them would number every one 1.
    children: [new BookmarkStart(bookmark, numbers.bookmarks), ...runs(text), new BookmarkEnd(numbers.bookmarks)],
  });
}

/** 'Tabel 3. …', its number a field that Word counts itself; what is to be said below stands in a footnote. */
export function captionPart(kind: 'figures' | 'tables', word: string, text: string, notes: string, numbers: Numbering, alone = true): Paragraph {
  numbers[kind]++;
  if (notes !== '') numbers.footnotes.push(notes);
  return new Paragraph({
    style: docxStyle.caption,
    // In a table it would keep the whole table with what comes after.
    ...(!alone && { keepNext: false }),
    children: [
      new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(numbers[kind])), new TextRun('. '), ...runs(text),
      ...(notes === '' ? [] : [new FootnoteReferenceRun(numbers.footnotes.length)]),
    ],
  });
}

/** Pixels of a page's width are 96 to an inch, 1440 twentieths of a point. */
const pixelsPerTwentieth = 96 / 1440;

/** @param width in twentieths of a point */
export function picturePart({ data, width: across, height: down }: Picture, width: number, title: string, description: string, numbers: Numbering): ImageRun {
  numbers.pictures++;
  const pixels = Math.round(width * pixelsPerTwentieth);
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels, height: Math.round((pixels * down) / across) },
    altText: { id: String(numbers.pictures), name: `Picture ${numbers.pictures}`, title: xmlText(title), description: xmlText(description) },
  });
}

/** Columns up to which a table's letters have their usual size. */
const mostColumns = 6;

/** A row that stands between or above others and says what they are of. */
export interface SpanningRow {
  readonly cells: readonly { readonly text: string; readonly columns: number }[];
}

/**
 * @param width of the table, in twentieths of a point
 * @param details absent for a table in the text; of one behind it: a row above the heads, and rows of one cell before
 *   those at their positions. Its letters are small
 */
export function tablePart(
  table: TextTable, width: number, details?: { readonly above?: SpanningRow; readonly between: ReadonlyMap<number, string> },
): Table {
  const { above, between = new Map<number, string>() } = details ?? {};
  const small = details !== undefined || table.columns.length > mostColumns;
  const style = small ? docxStyle.smallCell : docxStyle.cell;
  const widths = columnWidths(table, small ? 150 : 180, width, 140);
  const cell = (text: string, at: number): TableCell => new TableCell({
    width: { size: widths[at]!, type: WidthType.DXA },
    children: [new Paragraph({ style, children: runs(text), ...(table.columns[at]!.numeric && { alignment: 'right' as const }) })],
  });
  const spanning = (cells: SpanningRow['cells'], look: string): TableCell[] => {
    let from = 0;
    return cells.map(({ text, columns }) => {
      const size = widths.slice(from, from += columns).reduce((sum, each) => sum + each, 0);
      return new TableCell({ width: { size, type: WidthType.DXA }, columnSpan: columns, children: [new Paragraph({ style: look, children: runs(text) })] });
    });
  };
  return new Table({
    style: docxStyle.table,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...(above ? [new TableRow({ tableHeader: true, cantSplit: true, children: spanning(above.cells, style) })] : []),
      new TableRow({ tableHeader: true, cantSplit: true, children: table.columns.map(({ text }, at) => cell(text, at)) }),
      ...table.rows.flatMap((row, at) => [
        ...(between.has(at) ? [new TableRow({
          cantSplit: true, children: spanning([{ text: between.get(at)!, columns: table.columns.length }], docxStyle.cellHeading),
        })] : []),
        new TableRow({ cantSplit: true, children: row.map(cell) }),
      ]),
    ],
  });
}
