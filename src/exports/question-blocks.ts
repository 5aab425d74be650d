import { baseCell, measureCells, type Cell } from '../figures/data-table.js';
import type { ClosedQuestions, RankedQuestion } from '../report/closed-questions.js';
import type { QuestionSection } from '../report/question-section.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { tableText } from '../wording/table-words.js';
import { heading, paragraph, type Block } from './document.js';
import { figureBlock } from './figure-block.js';

/** Every closed question: all by score in a table, then theme by theme in figures; nothing where there are none. */
export function questionBlocks({ ranking, themes }: ClosedQuestions, language: Language): Block[] {
  const words = reportWords(language);
  return [
    ...(ranking.length > 0 ? rankingBlocks(ranking, language) : []),
    ...themes.flatMap(({ label, questions }) => [
      heading(2, words.questionnaireTheme(label)),
      ...questions.flatMap((question) => questionBlock(question, language)),
    ]),
  ];
}

function rankingBlocks(ranking: readonly RankedQuestion[], language: Language): Block[] {
  const words = reportWords(language);
  const rows = ranking.map(({ label, score, top, dontKnow }): Cell[] => [
    { kind: 'label', label },
    ...measureCells(score, 'score'),
    measureCells(top, 'share')[0],
    baseCell(score),
    { kind: 'count', value: dontKnow },
  ]);
  const table = { columns: ['question', 'score', 'interval', 'top2', 'n', 'dont-know'] as const, rows };
  return [
    heading(2, words.ranking),
    paragraph(words.rankingNote),
    { kind: 'table', table: tableText(table, words.tables.scales, language) },
  ];
}

function questionBlock({ label, figure, breakdowns }: QuestionSection, language: Language): Block[] {
  const words = reportWords(language);
  const question = label[language];
  const small = breakdowns.map((each) =>
    figureBlock(each.figure, words.tables.questionBy(question, each.label[language]), language));
  const all = figureBlock(figure, question, language);
  // What the figure of everybody says stands above them already.
  const base = [...new Set(small.flatMap(({ text }) => text.base))].filter((each) => !all.text.base.includes(each));
  return [
    heading(3, question),
    all,
    ...(small.length > 0 ? [{ kind: 'figures' as const, figures: small, by: breakdowns.map((each) => each.label[language]), base }] : []),
  ];
}
