import { drawFigure } from '../figures/draw-figure.js';
import type { Figure } from '../figures/figure.js';
import { figureTable } from '../figures/figure-table.js';
import { figureText } from '../wording/figure-words.js';
import type { Language } from '../wording/language.js';
import { tableText, type TextTable } from '../wording/table-words.js';

/** A figure ready for a page: the picture as SVG, and the table that says the same. */
export interface DrawnFigure {
  readonly title: string;
  /** Who it is about, and what its marks mean. */
  readonly base: string;
  readonly svg: string;
  readonly table: TextTable;
}

/**
 * A figure with its words in a language.
 *
 * @param caption of its table, by default its finding
 */
export function drawnFigure(figure: Figure, language: Language, caption?: string): DrawnFigure {
  const text = figureText(figure, language);
  return {
    title: text.title,
    base: text.base.join(' '),
    svg: drawFigure(figure, text),
    table: tableText(figureTable(figure), caption ?? text.title.replace(/\.$/u, ''), language),
  };
}
