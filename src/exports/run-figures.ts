import { drawFigure } from '../figures/draw-figure.js';
import type { Figure } from '../figures/figure.js';
import { figureTable } from '../figures/figure-table.js';
import { satisfactionFigure } from '../figures/satisfaction-figure.js';
import { themesFigure } from '../figures/themes-figure.js';
import type { AnalysisRun } from '../use-cases/ports.js';
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

/** How satisfied citizens are; null when the study has no satisfaction question. */
export function satisfactionDrawn({ results, plan }: AnalysisRun, language: Language): DrawnFigure | null {
  const { satisfaction, weights } = results;
  if (!satisfaction) return null;
  return drawn(satisfactionFigure(satisfaction, weights.scheme !== 'unweighted', plan.quotes.minimumCell), language);
}

/** How common each theme is; null when there are no themes or no groups. */
export function themesDrawn({ results, plan }: AnalysisRun, language: Language): DrawnFigure | null {
  const figure = themesFigure(results.themes, results.weights.scheme !== 'unweighted', plan.quotes.minimumCell);
  return figure ? drawn(figure, language) : null;
}

function drawn(figure: Figure, language: Language): DrawnFigure {
  const text = figureText(figure, language);
  return {
    title: text.title,
    base: text.base,
    svg: drawFigure(figure, text),
    table: tableText(figureTable(figure), text.title.replace(/\.$/u, ''), language),
  };
}
