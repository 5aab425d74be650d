import type { Quote } from '../report/group-sections.js';
import { figureReference } from '../report/reference.js';
import type { Report } from '../report/report.js';
import { cautionText } from '../wording/coding-words.js';
import type { Language } from '../wording/language.js';
import { levelTitle } from '../wording/level-report-words.js';
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
  const blocks: Block[] = [
    ...(report.level ? levelBlocks(report.level, weighted, language) : summaryBlocks(report.summary, language)),
    ...(satisfaction ? [
      heading(2, words.satisfaction),
      paragraph(satisfaction.question.present[language], 'note'),
      figureBlock(satisfaction.figure, words.tables.satisfaction, language),
    ] : []),
    ...(themes ? [
      heading(2, words.themes),
      paragraph(words.themesIntro),
      figureBlock(themes.figure, words.tables.themes, language),
      paragraph(cautionText(themes.caution, language), 'note'),
      ...(quotesOf(report).length > 0 ? [paragraph(words.quotesNote, 'note')] : []),
    ] : []),
    ...groups.flatMap((section) => groupBlocks(section, weighted, language)),
    ...report.further.flatMap((each) => furtherQuestionsBlocks(each, weighted, language)),
    ...questionBlocks(questions, language),
    ...(report.response ? nonResponseBlocks(report.response, language) : []),
    ...methodBlocks(report, language),
  ];
  return {
    title: report.level ? levelTitle(report.title, report.level, language) : report.title,
    blocks: [
      ...(weighted ? [] : [paragraph(words.unweighted, 'lead')]),
      ...(hasUnapprovedQuotes(report) ? [paragraph(words.draft, 'lead')] : []),
      contentsOf(blocks, words.contents),
      ...blocks.map((block) => withReference(block, report.method.runId, language)),
    ],
  };
}

/** A figure with the reference that leads back to it; small figures beside it are of the same question. */
function withReference(block: Block, run: string, language: Language): Block {
  if (block.kind !== 'figure') return block;
  const { text, figure } = block;
  return { ...block, text: { ...text, base: [...text.base, referenceWords(language).note(figureReference(run, figure.id))] } };
}

/** Whether somebody has to read quotes before the report is shared. */
export function hasUnapprovedQuotes(report: Report): boolean {
  return quotesOf(report).some(({ approved }) => !approved);
}

function quotesOf({ groups, further }: Report): Quote[] {
  return [...groups, ...further.flatMap((each) => each.groups)].flatMap(({ themes }) => themes.flatMap(({ quotes }) => quotes));
}
