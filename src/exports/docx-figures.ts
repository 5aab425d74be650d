import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { drawFigure } from '../figures/draw-figure.js';
import type { TextTable } from '../wording/table-words.js';
import { captionPart, picturePart, styled, type Numbering } from './docx-parts.js';
import { docxStyle } from './docx-styles.js';
import type { FigureBlock } from './document.js';
import type { DrawnFigure } from './drawn-figure.js';
import { figurePng, type FigureFonts } from './figure-png.js';

/** A figure as it stands in a document. */
export interface ShownFigure extends DrawnFigure {
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Whether it stands in half the width beside another. */
  readonly small: boolean;
}

/** Bars beyond which a figure takes a line of its own. */
const mostBarsBeside = 7;

export function shownFigure({ figure, text, table }: FigureBlock, beside: boolean): ShownFigure {
  return {
    title: text.title, base: beside ? '' : text.base.join(' '), svg: drawFigure(figure, text), table, description: text.description,
    small: beside && figure.rows.length <= mostBarsBeside,
  };
}

/** A figure's table, to be printed behind the report under the figure's number. */
export interface TableOfFigure {
  readonly number: number;
  readonly table: TextTable;
}

export interface FigureWriter {
  readonly fonts: FigureFonts;
  readonly word: string;
  readonly numbers: Numbering;
  readonly tables: TableOfFigure[];
}

/** Width of a figure that stands alone and of the page's text, in twentieths of a point. */
const aloneWidth = 6200;
export const textWidthOfPage = 9638;

export function figureParts(figure: ShownFigure, writer: FigureWriter, width = aloneWidth): Paragraph[] {
  const { fonts, word, numbers, tables } = writer;
  const caption = captionPart('figures', word, figure.title, figure.base, numbers, width === aloneWidth);
  tables.push({ number: numbers.figures, table: figure.table });
  const picture = picturePart(figurePng(figure.svg, fonts, pixelsAcross(width)), width, figure.title, figure.description, numbers);
  return [caption, new Paragraph({ style: docxStyle.finding, children: [picture] })];
}

/** Dots for a printed inch of the figure, 200: sharp, and a third of the file that 300 makes. */
function pixelsAcross(width: number): number {
  return Math.round((width / 1440) * 200);
}

/** Small figures in pairs, which stay on one page; wide ones alone; what is to be said of all of them below. */
export function besideParts(figures: readonly ShownFigure[], base: string, writer: FigureWriter): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  for (let at = 0; at < figures.length; at++) {
    const [left, right] = [figures[at]!, figures[at + 1]];
    if (!left.small) parts.push(...figureParts({ ...left, base: '' }, writer));
    else if (!right?.small) parts.push(pair(left, undefined, writer));
    else {
      parts.push(pair(left, right, writer));
      at++;
    }
  }
  return [...parts, ...(base === '' ? [] : [styled(base, docxStyle.note)])];
}

function pair(left: ShownFigure, right: ShownFigure | undefined, writer: FigureWriter): Table {
  const half = textWidthOfPage / 2;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (figure: ShownFigure | undefined): TableCell => new TableCell({
    width: { size: half, type: WidthType.DXA },
    margins: { left: 0, right: 240 },
    children: figure ? figureParts(figure, writer, half - 300) : [new Paragraph('')],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOfPage, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}
