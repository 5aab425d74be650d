import type { Figure } from '../figures/figure.js';
import { figureTable } from '../figures/figure-table.js';
import { figureText } from '../wording/figure-words.js';
import type { Language } from '../wording/language.js';
import { reportWords } from '../wording/report-words.js';
import { tableText } from '../wording/table-words.js';
import type { FigureBlock } from './document.js';

/** A figure with its words and its table twin. */
export function figureBlock(figure: Figure, caption: string, language: Language): FigureBlock {
  return {
    kind: 'figure',
    figure,
    text: figureText(figure, language),
    table: tableText(figureTable(figure), caption, language),
    tableHeading: reportWords(language).dataTable,
  };
}
