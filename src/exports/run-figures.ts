import { satisfactionFigure } from '../figures/satisfaction-figure.js';
import { themesFigure } from '../figures/themes-figure.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { drawnFigure, type DrawnFigure } from './drawn-figure.js';
import { figureRows, type FigureRows } from './figure-rows.js';

/** A figure of a run with its table for a spreadsheet. */
export interface FigureFile extends DrawnFigure {
  readonly rows: FigureRows;
}

/** How satisfied citizens are; null when the study has no satisfaction question. */
export function satisfactionDrawn({ results, plan }: AnalysisRun, language: Language): FigureFile | null {
  const { satisfaction, weights } = results;
  if (!satisfaction) return null;
  const weighted = weights.scheme !== 'unweighted';
  const figure = satisfactionFigure(satisfaction, weighted, plan.quotes.minimumCell);
  return { ...drawnFigure(figure, language), rows: figureRows(figure, language) };
}

/** How common each theme is; null when there are no themes or no groups. */
export function themesDrawn({ results, plan }: AnalysisRun, language: Language): FigureFile | null {
  const figure = themesFigure(results.themes, results.weights.scheme !== 'unweighted', plan.quotes.minimumCell);
  return figure ? { ...drawnFigure(figure, language), rows: figureRows(figure, language) } : null;
}
