import { baseCell, measureCells, type Cell } from '../figures/data-table.js';
import type { ClosedQuestions } from '../report/closed-questions.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { tableText } from '../wording/table-words.js';
import { heading, paragraph, type Block } from './document.js';

/** Every closed question in tables; nothing where the study has none. */
export function questionBlocks({ scales, several }: ClosedQuestions, language: Language): Block[] {
  if (scales.length + several.length === 0) return [];
  const words = reportWords(language);
  const rows = scales.map(({ label, score, top, dontKnow }): Cell[] => [
    { kind: 'label', label },
    ...measureCells(score, 'score'),
    measureCells(top, 'share')[0],
    baseCell(score),
    { kind: 'count', value: dontKnow },
  ]);
  return [
    heading(2, words.questions),
    ...(scales.length === 0 ? [] : [
      paragraph(words.scalesNote),
      {
        kind: 'table' as const,
        table: tableText(
          { columns: ['question', 'score', 'interval', 'top2', 'n', 'dont-know'], rows }, words.tables.scales, language,
        ),
      },
    ]),
    ...several.flatMap(({ label, options, severalAnswers, dontKnow }): Block[] => [
      {
        kind: 'table',
        table: tableText({
          columns: ['option', 'share', 'interval', 'n'],
          rows: options.map((option): Cell[] =>
            [{ kind: 'label', label: option.label }, ...measureCells(option.share, 'share'), baseCell(option.share)]),
        }, severalAnswers ? words.tables.several(label[language]) : words.tables.choice(label[language]), language),
      },
      paragraph(severalAnswers ? words.severalNote : words.choiceNote(dontKnow), 'note'),
    ]),
  ];
}
