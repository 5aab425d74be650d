import Presentation, { type Slide as PptxSlide } from 'pptxgenjs';
import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import type { FigureFonts } from './figure-png.js';
import { dataAddress, officeColour, type HouseStyle } from './house-style.js';
import { rewritePackage } from './office-package.js';
import { chartOf } from './pptx-charts.js';
import { chartIntervals, intervalTable } from './pptx-intervals.js';
import { steadyPptxPart } from './pptx-steady.js';
import { reportDocument } from './report-document.js';
import { figurePng } from './figure-png.js';
import { fitTitle, partSizes, textPlace } from './slide-fit.js';
import { slidesOf, type Slide } from './slides.js';
import { xmlText } from './xml-text.js';

/** Places in inches on a slide of 13.33 × 7.5. */
const inch = 72;
const left = 0.75;
const across = 11.85;
const titlePlace = { x: left, y: 0.4, w: across, h: 1.15 };
const bodyPlace = { x: left, y: 1.65, w: textPlace.width / inch, h: textPlace.height / inch + 0.1 };
const chartPlace = { x: left, y: 1.6, w: across, h: 4.45 };
const basePlace = { x: left, y: 6.1, w: across, h: 0.8 };
const footPlace = { x: left, y: 6.98, w: 9.5, h: 0.35 };

/** A table beside a chart has so many rows and columns at most; widths of its columns, by their number. */
const mostTableRows = 13;
const mostTableColumns = 3;
const tableColumns: Readonly<Record<number, readonly number[]>> = { 2: [2.6, 2.1], 3: [2.5, 2.1, 2.1] };

const proofing = { da: 'da-DK', en: 'en-GB' } as const;

/**
 * A report as a presentation (PPTX): a message a slide, with charts that can be edited in PowerPoint and the figures' whole
 * tables in the speaker's notes. The same report gives the same bytes.
 *
 * @param fonts for the letters in pictures
 */
export async function renderPptxReport(report: Report, language: Language, fonts: FigureFonts, style: HouseStyle): Promise<Uint8Array> {
  const document = reportDocument(report, language);
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = xmlText(document.title);
  file.author = '';
  file.company = xmlText(style.organisation ?? '');
  file.theme = { headFontFace: style.font, bodyFontFace: style.font };
  const write = slideWriter(language, fonts, style);
  const slides = slidesOf(document, language);
  for (const slide of slides) write(file.addSlide(), slide);
  const bytes = await file.write({ outputType: 'uint8array' });
  const intervals = slides.flatMap((slide) => (slide.kind === 'chart' ? [chartIntervals(slide.figure)] : []));
  return rewritePackage(bytes, steadyPptxPart(bytes, intervals));
}

function slideWriter(language: Language, fonts: FigureFonts, style: HouseStyle): (to: PptxSlide, slide: Slide) => void {
  const colour = officeColour(style.colours.heading);
  const accent = officeColour(style.colours.accent);
  const look = { fontFace: style.font, lang: proofing[language] };
  const titled = (to: PptxSlide, title: string): void => {
    const { text, size } = fitTitle(xmlText(title), [26, 23, 20, 18, 16, 15], titlePlace.w * inch * 0.9, 3);
    to.addText(text, { ...titlePlace, ...look, fontSize: size, bold: true, color: colour, valign: 'middle', margin: 0 });
  };
  const based = (to: PptxSlide, base: string): void => {
    const { text, size } = fitTitle(xmlText(base), [12, 11, 10, 9], basePlace.w * inch - 20, 4);
    to.addText(text, { ...basePlace, ...look, fontSize: size, color: '4A4A4A', valign: 'top', margin: 0 });
  };
  const charted = (to: PptxSlide, { figure, text, table }: Extract<Slide, { kind: 'chart' }>): void => {
    const rows = intervalTable(figure, text, table);
    const beside = rows.length > 1 && rows.length <= mostTableRows && rows[0]!.length <= mostTableColumns;
    if (!beside) return chartOf(to, figure, text, { ...chartPlace, ...look }, style);
    const [first, ...others] = tableColumns[rows[0]!.length]!;
    const width = [first!, ...others].reduce((sum, each) => sum + each, 0);
    chartOf(to, figure, text, { ...chartPlace, ...look, w: across - width - 0.2 }, style, false);
    to.addTable(rows.map((row, i) => row.map((cell, k) => ({
      text: xmlText(cell),
      options: {
        ...look, fontSize: 10, bold: i === 0, color: '1A1A1A', align: k === 0 ? 'left' : 'right', valign: 'middle', margin: [1, 4, 1, 4],
        ...(i === 0 && { fill: { color: officeColour(style.colours.tint) } }),
        border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.5, color: 'D9D5CC' }, { type: 'none' }],
      },
    }))), { x: left + across - width, y: chartPlace.y + 0.1, w: width, colW: [first!, ...others], rowH: Math.min(0.4, (chartPlace.h - 0.1) / rows.length) });
  };
  let number = 0;
  return (to, slide) => {
    number++;
    const foot = [style.footer ?? style.organisation, String(number)].filter((part) => part !== null).join('   ');
    to.addText(xmlText(foot), { ...footPlace, ...look, fontSize: 10, color: '4A4A4A', margin: 0 });
    if (style.logo) to.addImage({ ...logoPlace(style.logo.picture), data: dataAddress(style.logo.picture.data), altText: style.logo.description });
    switch (slide.kind) {
      case 'title': {
        const { text, size } = fitTitle(xmlText(slide.title), [40, 34, 28], across * inch - 40, 3);
        to.addText(text, { x: left, y: 2, w: across, h: 2, ...look, fontSize: size, bold: true, color: colour, valign: 'bottom', margin: 0 });
        to.addShape('line', { x: left, y: 4.2, w: across, h: 0, line: { color: accent, width: 3 } });
        const lead = fitTitle(xmlText(slide.lines.join(' ')), [18, 16, 14], across * inch - 40, 4);
        to.addText(lead.text, { x: left, y: 4.4, w: across, h: 1.4, ...look, fontSize: lead.size, color: '1A1A1A', valign: 'top', margin: 0 });
        return;
      }
      case 'text':
        titled(to, slide.title);
        to.addText(slide.parts.map(({ kind, text }, i) => ({
          text: xmlText(text).replace(/\s+/gu, ' '),
          options: {
            ...look, fontSize: partSizes[kind].size * slide.scale, paraSpaceBefore: partSizes[kind].before * slide.scale, italic: kind === 'quote',
            color: kind === 'note' || kind === 'source' ? '4A4A4A' : '1A1A1A', ...(kind === 'item' && { bullet: true }),
            breakLine: i < slide.parts.length - 1,
          },
        })), { ...bodyPlace, valign: 'top', margin: 0 });
        return;
      case 'chart':
        titled(to, slide.title);
        based(to, slide.base);
        charted(to, slide);
        to.addNotes(xmlText(slide.table.rows.map((row) => row.map((cell, i) => `${slide.table.columns[i]!.text}: ${cell}`).join('; ')).join('\n')));
        return;
      case 'picture': {
        titled(to, slide.title);
        based(to, slide.base);
        const picture = figurePng(slide.drawn.svg, fonts);
        const scale = Math.min(chartPlace.w / picture.width, chartPlace.h / picture.height);
        to.addImage({
          x: left, y: chartPlace.y, w: picture.width * scale, h: picture.height * scale, data: dataAddress(picture.data), altText: xmlText(slide.title),
        });
      }
    }
  };
}

function logoPlace({ width, height }: { readonly width: number; readonly height: number }) {
  const h = 0.4;
  const w = Math.min(2.2, (h * width) / height);
  return { x: left + across - w, y: 6.93, w, h };
}
