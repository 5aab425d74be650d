import {
  AlignmentType, Document as WordDocument, Footer, Header, HeadingLevel, ImageRun, InternalHyperlink, LevelFormat, Packer, PageNumber, PageOrientation,
  Paragraph, TableOfContents, TextRun, type Table,
} from 'docx';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { reportFileWords } from '../wording/report-file-words.js';
import { reportWords } from '../wording/report-words.js';
import { headingPart, captionPart, runs, styled, tablePart } from './docx-parts.js';
import { steadyDocxPart } from './docx-steady.js';
import { docxStyle, docxStyles, docxTableStyle } from './docx-styles.js';
import { besideParts, figureParts, shownFigure, textWidthOfPage, type FigureWriter } from './docx-figures.js';
import type { Block } from './document.js';
import { joinTables } from './figure-tables.js';
import type { FigureFonts } from './figure-png.js';
import type { HouseStyle } from './house-style.js';
import { rewritePackage } from './office-package.js';
import { hasUnapprovedQuotes, reportDocument } from './report-document.js';
import { xmlText } from './xml-text.js';

type Written = Paragraph | Table | TableOfContents;

interface Writer extends FigureWriter {
  readonly tableWord: string;
  /** Headings that the list of contents names. */
  readonly headings: { readonly text: string; readonly level: 1 | 2; readonly bookmark: string }[];
}

/** An A4 page with 2 cm on every side, in twentieths of a point. */
const paper = { width: 11_906, height: 16_838, margin: 1134 };

/**
 * A report as a Word document (DOCX): styles, numbered captions, notes as footnotes, figures as pictures with a text for
 * those who do not see them, and the table of every figure at the end. The same report gives the same bytes.
 *
 * @param fonts for the letters in figures
 */
export async function renderDocxReport(report: Report, language: Language, fonts: FigureFonts, style: HouseStyle): Promise<Uint8Array> {
  const { title, blocks } = reportDocument(report, language);
  const words = reportFileWords(language);
  const writer: Writer = {
    fonts, word: words.figure, coloursAs: words.coloursAs, tableWord: words.table, tables: [], headings: [],
    numbers: { figures: 0, tables: 0, pictures: 0, bookmarks: 0, footnotes: [] },
  };
  const body = blocks.filter(({ kind }) => kind !== 'contents').flatMap((block) => written(block, writer));
  const appendix = appendixParts(writer, language);
  const contentsAt = blocks.findIndex(({ kind }) => kind === 'contents');
  const opening = Math.max(0, contentsAt);
  const page = {
    size: { width: paper.width, height: paper.height },
    margin: { top: paper.margin, bottom: paper.margin, left: paper.margin, right: paper.margin },
  };
  const frame = { headers: { default: headerOf(report, language, style) }, footers: { default: footerOf(language, style) } };
  const file = new WordDocument({
    title: xmlText(title),
    creator: '', lastModifiedBy: '', revision: 1,
    styles: docxStyles(style, language),
    numbering: { config: [{ reference: 'list', levels: [{
      level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 425, hanging: 283 } } },
    }] }] },
    footnotes: Object.fromEntries(writer.numbers.footnotes.map((text, i) => [String(i + 1), { children: [new Paragraph({ children: runs(text) })] }])),
    sections: [
      {
        properties: { page },
        ...frame,
        children: [
          ...logoOf(style),
          ...(style.organisation === null ? [] : [styled(style.organisation, docxStyle.note)]),
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...body.slice(0, opening),
          ...contents(writer, reportWords(language).contents),
          ...body.slice(opening),
        ],
      },
      ...(appendix.length === 0 ? [] : [{
        properties: { page: { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } },
        ...frame,
        children: appendix,
      }]),
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return rewritePackage(bytes, steadyDocxPart(docxTableStyle(style)));
}

function written(block: Block, writer: Writer): Written[] {
  const { numbers, headings } = writer;
  switch (block.kind) {
    case 'heading': {
      const level = block.level === 2 ? 1 : 2;
      const bookmark = `part${headings.length + 1}`;
      headings.push({ text: block.text, level, bookmark });
      return [headingPart(block.text, level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, bookmark, numbers)];
    }
    case 'contents': return [];
    case 'paragraph': return [styled(block.text, block.tone && docxStyle[block.tone])];
    case 'list': return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: 'list', level: 0 }, children: runs(item) }));
    case 'table': return [
      captionPart('tables', writer.tableWord, block.table.caption, '', numbers), tablePart(block.table, textWidthOfPage), new Paragraph(''),
    ];
    case 'figure': return figureParts(shownFigure(block), writer);
    case 'figures': return besideParts(block.figures.map((figure, i) => shownFigure(figure, block.by[i])), block.base.join(' '), writer);
    case 'drawn': return figureParts({ ...block.drawn, description: block.drawn.title, across: 'alone' }, writer);
    case 'quote': return [styled(block.text, docxStyle.quote), styled(block.note, docxStyle.quoteSource)];
  }
}

/** The list of contents as a field: links, to which Word puts the numbers of pages when it opens the file. */
function contents({ headings }: Writer, heading: string): Written[] {
  return [
    styled(heading, docxStyle.contentsHeading),
    new TableOfContents(heading, {
      hyperlink: true, headingStyleRange: '1-2',
      contentChildren: headings.map(({ text, level, bookmark }) => new Paragraph({
        style: `TOC${level}`,
        children: [new InternalHyperlink({
          anchor: bookmark, children: runs(text),
        })],
      })),
    }),
  ];
}

/** The tables behind the figures, with fewer heads where several figures are of the same. */
function appendixParts(writer: Writer, language: Language): Written[] {
  const words = reportFileWords(language);
  if (writer.tables.length === 0) return [];
  return [
    ...written({ kind: 'heading', level: 2, text: words.appendix }, writer),
    styled(words.appendixNote),
    ...joinTables(writer.tables).flatMap(({ figures, caption, columns, spans, parts }) => {
      let at = 0;
      const between = new Map(parts.flatMap(({ of, figure, rows }) => {
        const from = at;
        at += rows.length;
        return of === null ? [] : [[from, words.partOf(of, figure)] as const];
      }));
      return [
        captionPart('tables', words.table, `${words.figures(...figures)}: ${caption}`, '', writer.numbers),
        tablePart(
          { caption, columns, rows: parts.flatMap(({ rows }) => rows) }, paper.height - 2 * paper.margin,
          {
            ...(spans.length > 0 && { above: { cells: spans.map(({ figure, columns: across }) =>
              ({ text: figure === null ? '' : words.figures(figure, figure), columns: across })) } }),
            between,
          },
        ),
        new Paragraph(''),
      ];
    }),
  ];
}

function headerOf(report: Report, language: Language, { organisation }: HouseStyle): Header {
  const draft = hasUnapprovedQuotes(report) ? [reportWords(language).draft] : [];
  const text = [...(organisation === null ? [] : [organisation]), ...draft].join(' · ');
  return new Header({ children: [styled(text, docxStyle.note)] });
}

function footerOf(language: Language, { footer }: HouseStyle): Footer {
  const [before, between, after] = reportFileWords(language).page;
  return new Footer({ children: [new Paragraph({
    style: docxStyle.note,
    alignment: AlignmentType.RIGHT,
    children: [
      ...(footer === null ? [] : runs(`${footer}   `)),
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  })] });
}

/** Height of a logo, in pixels. */
const logoHeight = 56;

function logoOf({ logo }: HouseStyle): Paragraph[] {
  if (!logo) return [];
  const { picture: { data, width, height }, description } = logo;
  return [new Paragraph({ children: [new ImageRun({
    type: 'png', data,
    transformation: { width: Math.round((logoHeight * width) / height), height: logoHeight },
    altText: { id: '1000000', name: 'Logo', title: description, description },
  })] })];
}
