import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import type { Language } from '../wording/language.js';
import { officeColour, type HouseStyle } from './house-style.js';

/** Languages as proofing tools know them. */
const proofing = { da: 'da-DK', en: 'en-GB' } as const;

/** Styles of our own, by their ids. */
export const docxStyle = {
  lead: 'Lead', note: 'Note', caption: 'Caption', quote: 'Quote', quoteSource: 'QuoteSource', cell: 'TableCell', smallCell: 'TableCellSmall', cellHeading: 'TableCellHeading',
  contentsHeading: 'ContentsHeading', table: 'ReportTable', finding: 'FigureFinding',
} as const;

/** The styles of a report in Word: everything looks as it does by a style, so that a house can change it in one place. */
export function docxStyles({ font, colours }: HouseStyle, language: Language): IStylesOptions {
  const heading = officeColour(colours.heading);
  const accent = officeColour(colours.accent);
  const headingOf = (size: number, before: number) => ({
    run: { size, bold: true, color: heading, font },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: proofing[language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { size: 44, bold: true, color: heading, font },
        paragraph: { spacing: { before: 240, after: 360 }, border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 8 } } },
      },
      heading1: headingOf(32, 480),
      heading2: headingOf(25, 320),
      heading3: headingOf(22, 240),
      footnoteText: { run: { size: 17, font }, paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      { id: docxStyle.lead, name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: 23 } },
      { id: docxStyle.note, name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: '4A4A4A' } },
      {
        id: docxStyle.caption, name: 'caption', basedOn: 'Normal', quickFormat: true,
        run: { size: 19, bold: true, color: '1A1A1A' }, paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80, line: 252, lineRule: 'auto' } },
      },
      {
        id: docxStyle.quote, name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { italics: true },
        paragraph: {
          indent: { left: 284 }, keepLines: true, keepNext: true, spacing: { before: 160, after: 0 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 10 } },
        },
      },
      {
        id: docxStyle.quoteSource, name: 'Quote source', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: '4A4A4A' },
        paragraph: {
          indent: { left: 284 }, spacing: { after: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 10 } },
        },
      },
      { id: docxStyle.cell, name: 'Table cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } } },
      {
        id: docxStyle.smallCell, name: 'Table cell small', basedOn: docxStyle.cell, run: { size: 15 },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } },
      },
      {
        id: docxStyle.cellHeading, name: 'Table cell heading', basedOn: docxStyle.smallCell, run: { bold: true, color: heading },
        paragraph: { keepNext: true, spacing: { before: 60, after: 20, line: 240, lineRule: 'auto' } },
      },
      {
        id: docxStyle.contentsHeading, name: 'TOC Heading', basedOn: 'Normal', run: { size: 32, bold: true, color: heading },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { before: 80, after: 20, line: 240, lineRule: 'auto' } } },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { indent: { left: 284 }, spacing: { after: 10, line: 240, lineRule: 'auto' } } },
      {
        id: docxStyle.finding, name: 'Figure', basedOn: 'Normal', paragraph: { keepNext: false, alignment: AlignmentType.LEFT, spacing: { after: 160 } },
      },
    ],
  };
}

/** The style of tables, which the library has no words for, as it stands among the other styles. */
export function docxTableStyle({ colours }: HouseStyle): string {
  const accent = officeColour(colours.accent);
  const line = (side: string, size: number, colour: string): string => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${docxStyle.table}"><w:name w:val="Report table"/><w:qFormat/>`
    + `<w:tblPr><w:tblBorders>${line('top', 4, accent)}${line('bottom', 4, accent)}${line('insideH', 4, 'D9D5CC')}</w:tblBorders>`
    + '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    + '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
    + `${line('bottom', 12, accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${officeColour(colours.tint)}"/></w:tcPr></w:tblStylePr></w:style>`;
}
