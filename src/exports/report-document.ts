import type { Quote } from '../report/group-sections.js';
import { hasPart, partsOf, type ReportPart } from '../report/report-parts.js';
import { figureReference, responseFigure } from '../report/reference.js';
import type { Report } from '../report/report.js';
import { cautionText } from '../wording/coding-words.js';
import type { Language } from '../wording/language.js';
import { levelTitle } from '../wording/level-report-words.js';
import { omittedText } from '../wording/report-part-words.js';
import { referenceWords } from '../wording/reference-words.js';
import { reportWords } from '../wording/report-words.js';
import { contentsOf, heading, paragraph, type Block, type Document } from './document.js';
import { figureBlock } from './figure-block.js';
import { furtherQuestionsBlocks } from './further-questions-blocks.js';
import { groupBlocks } from './group-blocks.js';
import { levelBlocks } from './level-blocks.js';
import { methodBlocks } from './method-blocks.js';
import { nonResponseBlocks } from './non-response-blocks.js';
import { questionBlocks } from './question-blocks.js';
import { summaryBlocks } from './summary-blocks.js';

/**
 * A report in words, in the order in which it is read: findings, figures, each group, closed questions, who
 * answered, method.
 */
export function reportDocument(report: Report, language: Language): Document {
  const words = reportWords(language);
  const { satisfaction, themes, groups, questions } = report;
  const weighted = report.method.weights.scheme !== 'unweighted';
  const inPart = (part: ReportPart, own: () => Block[]): Block[] => (hasPart(report, part) ? own() : []);
  const blocks: Block[] = [
    ...inPart('summary', () => (report.level ? levelBlocks(report.level, weighted, language) : summaryBlocks(report.summary, language))),
    ...inPart('satisfaction', () => (satisfaction ? [
      heading(2, words.satisfaction),
      paragraph(satisfaction.question.present[language], 'note'),
      figureBlock(satisfaction.figure, words.tables.satisfaction, language),
    ] : [])),
    ...inPart('themes', () => (themes ? [
      heading(2, words.themes),
      paragraph(words.themesIntro),
      figureBlock(themes.figure, words.tables.themes, language),
      paragraph(cautionText(themes.caution, language), 'note'),
      ...(quotesOf(report).length > 0 ? [paragraph(hasApprovedQuotes(report) ? words.quotesNoteApproved : words.quotesNote, 'note')] : []),
    ] : [])),
    ...inPart('groups', () => [
      ...groups.flatMap((section) => groupBlocks(section, weighted, language)),
      ...report.further.flatMap((each) => furtherQuestionsBlocks(each, weighted, language)),
    ]),
    ...inPart('questions', () => questionBlocks(questions, language)),
    ...inPart('response', () => (report.response ? nonResponseBlocks(report.response, language) : [])),
    ...inPart('method', () => methodBlocks(report, language)),
  ];
  const omitted = partsOf(report).filter((part) => !hasPart(report, part));
  return {
    title: report.level ? levelTitle(report.title, report.level, language) : report.title,
    blocks: [
      ...(weighted ? [] : [paragraph(words.unweighted, 'lead')]),
      ...(hasUnapprovedQuotes(report) ? [paragraph(words.draft, 'lead')] : []),
      ...(omitted.length > 0 ? [paragraph(omittedText(omitted, language), 'note')] : []),
      contentsOf(blocks, words.contents),
      ...blocks.map((block, at) => withReference(block, at, blocks, { run: report.method.runId, language })),
    ],
  };
}

/** A figure with the reference that leads back to it; small figures beside it are of the same question, and those drawn already of who answered. */
function withReference(block: Block, at: number, blocks: readonly Block[], { run, language }: { readonly run: string; readonly language: Language }): Block {
  if (block.kind === 'drawn') {
    const reference = figureReference(run, responseFigure(blocks.slice(0, at).filter(({ kind }) => kind === 'drawn').length));
    return { ...block, drawn: { ...block.drawn, base: [block.drawn.base, referenceWords(language).note(reference)].filter((text) => text !== '').join(' ') } };
  }
  if (block.kind !== 'figure') return block;
  const { text, figure } = block;
  return { ...block, text: { ...text, base: [...text.base, referenceWords(language).note(figureReference(run, figure.id))] } };
}

/** Whether somebody has to read quotes before the report is shared. */
export function hasUnapprovedQuotes(report: Report): boolean {
  return quotesOf(report).some(({ approved }) => !approved);
}

function hasApprovedQuotes(report: Report): boolean {
  return quotesOf(report).some(({ approved }) => approved);
}

function quotesOf(report: Report): Quote[] {
  const { groups, further } = report;
  return !hasPart(report, 'groups') ? [] : [...groups, ...further.flatMap((each) => each.groups)].flatMap(({ themes }) => themes.flatMap(({ quotes }) => quotes));
}
