import type { ResponseAnalysis } from '../report/response-analysis.js';
import type { Language } from '../wording/language.js';
import { nonResponseWords } from '../wording/non-response-words.js';
import { reportWords } from '../wording/report-words.js';
import { heading, paragraph, type Block } from './document.js';
import { nonResponseSections } from './non-response-sections.js';

/** The non-response part of a report. */
export function nonResponseBlocks(analysis: ResponseAnalysis, language: Language): Block[] {
  const tableHeading = reportWords(language).dataTable;
  return [
    heading(2, nonResponseWords(language).heading),
    ...nonResponseSections(analysis, language).flatMap((part): Block[] => [
      heading(3, part.heading),
      ...part.sentences.map((text) => paragraph(text)),
      ...part.figures.map((drawn): Block => ({ kind: 'drawn', drawn, tableHeading })),
      ...part.tables.map((table): Block => ({ kind: 'table', table })),
      ...part.notes.map((text) => paragraph(text, 'note')),
    ]),
  ];
}
