import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { drawPrintedFigure } from '../figures/draw-printed-figure.js';
import type { TableOfFigure } from './figure-tables.js';
import { captionPart, picturePart, styled, type Numbering } from './docx-parts.js';
import { docxStyle } from './docx-styles.js';
import type { FigureBlock } from './document.js';
import type { DrawnFigure } from './drawn-figure.js';
import { figurePng, type FigureFonts } from './figure-png.js';

/** A figure as it stands in a document. */
export interface ShownFigure extends DrawnFigure {
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** How much of the page's width it takes: all, half beside another, or its own line in between. */
  readonly across: 'page' | 'half' | 'alone';
  /** The variable by which it divides the figure of everybody above it. */
  readonly of?: string;
}

/** Bars beyond which a figure takes a line of its own. */
const mostBarsBeside = 7;

/** @param of the variable of a breakdown, which stands right below the figure of everybody */
export function shownFigure({ figure, text, table }: FigureBlock, of?: string): ShownFigure {
  const beside = of !== undefined;
  const { svg, wide } = drawPrintedFigure(figure, text, beside ? 'breakdown' : 'whole');
  return {
    title: text.title, base: beside ? '' : text.base.join(' '), svg, table, description: text.description,
    across: wide ? 'page' : beside && figure.rows.length <= mostBarsBeside ? 'half' : 'alone',
    ...(beside && { of }),
  };
}

export interface FigureWriter {
  readonly fonts: FigureFonts;
  readonly word: string;
  /** Says that colours mean what they do in a figure. */
  readonly coloursAs: (figure: number) => string;
  readonly numbers: Numbering;
  readonly tables: TableOfFigure[];
}

/** Width of the page's text, in twentieths of a point, and of figures. */
export const textWidthOfPage = 9638;
const widths = { page: textWidthOfPage, alone: 6200, half: textWidthOfPage / 2 - 300 };

export function figureParts(figure: ShownFigure, writer: FigureWriter): Paragraph[] {
  const { fonts, word, numbers, tables } = writer;
  const width = widths[figure.across];
  const caption = captionPart('figures', word, figure.title, figure.base, numbers, figure.across !== 'half');
  tables.push({ number: numbers.figures, table: figure.table, ...(figure.of !== undefined && { of: figure.of }) });
  const picture = picturePart(figurePng(figure.svg, fonts, pixelsAcross(width)), width, figure.title, figure.description, numbers);
  return [caption, new Paragraph({ style: docxStyle.finding, children: [picture] })];
}

/** Dots for a printed inch of the figure, 200: sharp, and a third of the file that 300 makes. */
function pixelsAcross(width: number): number {
  return Math.round((width / 1440) * 200);
}

/** Breakdowns below the figure of everybody: wide ones under each other, small ones in pairs; what is to be said of all of them below. */
export function besideParts(figures: readonly ShownFigure[], base: string, writer: FigureWriter): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  // The figure of everybody is the one before.
  const notes = [...(figures.some(({ across }) => across === 'page') ? [writer.coloursAs(writer.numbers.figures)] : []), base].filter((each) => each !== '');
  for (let at = 0; at < figures.length; at++) {
    const [left, right] = [figures[at]!, figures[at + 1]];
    if (left.across !== 'half') parts.push(...figureParts(left, writer));
    else if (right?.across !== 'half') parts.push(pair(left, undefined, writer));
    else {
      parts.push(pair(left, right, writer));
      at++;
    }
  }
  return [...parts, ...(notes.length === 0 ? [] : [styled(notes.join(' '), docxStyle.note)])];
}

function pair(left: ShownFigure, right: ShownFigure | undefined, writer: FigureWriter): Table {
  const half = textWidthOfPage / 2;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (figure: ShownFigure | undefined): TableCell => new TableCell({
    width: { size: half, type: WidthType.DXA },
    margins: { left: 0, right: 240 },
    children: figure ? figureParts(figure, writer) : [new Paragraph('')],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOfPage, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}
