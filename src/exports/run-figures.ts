import { satisfactionFigure } from '../figures/satisfaction-figure.js';
import { themesFigure } from '../figures/themes-figure.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { drawnFigure, type DrawnFigure } from './drawn-figure.js';

/** How satisfied citizens are; null when the study has no satisfaction question. */
export function satisfactionDrawn({ results, plan }: AnalysisRun, language: Language): DrawnFigure | null {
  const { satisfaction, weights } = results;
  if (!satisfaction) return null;
  const weighted = weights.scheme !== 'unweighted';
  return drawnFigure(satisfactionFigure(satisfaction, weighted, plan.quotes.minimumCell), language);
}

/** How common each theme is; null when there are no themes or no groups. */
export function themesDrawn({ results, plan }: AnalysisRun, language: Language): DrawnFigure | null {
  const figure = themesFigure(results.themes, results.weights.scheme !== 'unweighted', plan.quotes.minimumCell);
  return figure ? drawnFigure(figure, language) : null;
}
