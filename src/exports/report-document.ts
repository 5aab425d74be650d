import type { Report } from '../report/report.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { statementText } from '../wording/statement-words.js';
import { heading, paragraph, type Block, type Document } from './document.js';
import { figureBlock } from './figure-block.js';
import { groupBlocks } from './group-blocks.js';
import { methodBlocks } from './method-blocks.js';
import { questionBlocks } from './question-blocks.js';

/** A report in words, in the order in which it is read: findings, figures, each group, closed questions, method. */
export function reportDocument(report: Report, language: Language): Document {
  const words = reportWords(language);
  const { satisfaction, themes, groups, questions } = report;
  const weighted = report.method.weights.scheme !== 'unweighted';
  const quoted = groups.some((section) => section.themes.some((theme) => theme.quotes.length > 0));
  const blocks: Block[] = [
    heading(2, words.summary),
    ...report.summary.map((statement) => paragraph(statementText(statement, language), 'lead')),
    ...(satisfaction ? [
      heading(2, words.satisfaction),
      paragraph(satisfaction.question.present[language], 'note'),
      figureBlock(satisfaction.figure, words.tables.satisfaction, language),
    ] : []),
    ...(themes ? [
      heading(2, words.themes),
      paragraph(words.themesIntro),
      figureBlock(themes, words.tables.themes, language),
      ...(quoted ? [paragraph(words.quotesNote, 'note')] : []),
    ] : []),
    ...groups.flatMap((section) => groupBlocks(section, weighted, language)),
    ...questionBlocks(questions, language),
    ...methodBlocks(report, language),
  ];
  return { title: report.title, blocks };
}
