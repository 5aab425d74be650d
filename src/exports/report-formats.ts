import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import type { FigureFonts } from './figure-png.js';
import { plainStyle, type HouseStyle } from './house-style.js';
import { renderHtmlReport } from './html-report.js';
import { renderMarkdownReport } from './markdown-report.js';

/** Formats of a report, each the ending of its files. */
export const reportFormats = ['html', 'docx', 'xlsx', 'pptx', 'md'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export const reportMediaTypes: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  md: 'text/markdown; charset=utf-8',
};

/**
 * A report as a file. The same report gives the same bytes in every format.
 *
 * @param fonts for the letters in pictures
 * @param style how a house wants it to look; Markdown has no look
 */
export async function renderReport(
  report: Report, format: ReportFormat, language: Language, fonts: FigureFonts, style: HouseStyle = plainStyle,
): Promise<string | Uint8Array> {
  // The libraries of office files are loaded when one is wanted: they take longer than a page takes to write.
  switch (format) {
    case 'html': return renderHtmlReport(report, language, style);
    case 'md': return renderMarkdownReport(report, language);
    case 'docx': return (await import('./docx-report.js')).renderDocxReport(report, language, fonts, style);
    case 'xlsx': return (await import('./xlsx-report.js')).renderXlsxReport(report, language, style);
    case 'pptx': return (await import('./pptx-report.js')).renderPptxReport(report, language, fonts, style);
  }
}

/** The format that a file's ending names; null for another ending. */
export function formatOfFile(path: string): ReportFormat | null {
  const [, ending = ''] = /\.([^./\\]+)$/u.exec(path) ?? [];
  return reportFormats.find((format) => format === ending.toLowerCase()) ?? null;
}
