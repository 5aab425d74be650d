import { measureCells, type Cell, type DataTable } from '../figures/data-table.js';
import type { ComparedFigure, LevelComparison } from '../report/level-comparison.js';
import { marks } from '../wording/figure-notes.js';
import type { Language } from '../wording/language.js';
import { differenceText, levelColumns, levelLead, levelReportWords } from '../wording/level-report-words.js';
import { tableText } from '../wording/table-words.js';
import { heading, paragraph, type Block } from './document.js';

/** A level of a variable against the others: what differs in sentences, then scores and themes in tables. */
export function levelBlocks(level: LevelComparison, weighted: boolean, language: Language): Block[] {
  const words = levelReportWords(language);
  const { questions, themes } = level;
  return [
    heading(2, words.heading(level)),
    ...levelLead(level, weighted, language).map((text) => paragraph(text, 'lead')),
    ...(questions.length > 0 ? [comparedTable(questions, 'score', words.questions, language)] : []),
    paragraph(words.note, 'note'),
    ...marks(questions.map(({ own }) => own), language).map((text) => paragraph(text, 'note')),
    ...(themes.length === 0 ? [] : [
      heading(2, words.themesHeading),
      paragraph(words.themesNote(level)),
      comparedTable(themes, 'share', words.themes, language),
      ...marks(themes.map(({ own }) => own), language, true).map((text) => paragraph(text, 'note')),
      paragraph(words.quotes, 'note'),
    ]),
  ];
}

function comparedTable(figures: readonly ComparedFigure[], of: 'share' | 'score', caption: string, language: Language): Block {
  const table: DataTable = {
    columns: of === 'score'
      ? ['question', 'score', 'interval', 'n', levelColumns.rest, levelColumns.scoreDifference, 'apart']
      : ['theme', 'share', 'interval', 'n', levelColumns.rest, levelColumns.shareDifference, 'apart'],
    rows: figures.map(({ label, own, difference }): Cell[] => [
      { kind: 'label', label },
      ...measureCells(own, of),
      own.kind === 'measured' ? { kind: 'count', value: own.n } : own,
      difference ? { kind: of, value: difference.rest, reliable: true } : { kind: 'none' },
      difference ? { kind: 'text', text: differenceText(difference, of, language) } : { kind: 'none' },
      difference?.apart ? { kind: 'apart', apart: difference.apart } : { kind: 'none' },
    ]),
  };
  return { kind: 'table', table: tableText(table, caption, language) };
}
