import { drawFigure } from './draw-figure.js';
import { drawWideIntervalBars } from './draw-wide-interval-bars.js';
import { drawWideStackedBars } from './draw-wide-stacked-bars.js';
import type { Figure } from './figure.js';
import type { FigureText } from './figure-text.js';

/** A figure drawn for paper. */
export interface PrintedFigure {
  readonly svg: string;
  /** Whether it is drawn for the width of the page; otherwise it reads well at half of it. */
  readonly wide: boolean;
}

/**
 * Draws a figure for a printed page: scales and intervals across its width, a line a bar, so that a question and its
 * breakdowns take the least height and break between pages anywhere; options of a question as `drawFigure` does.
 *
 * @param part 'breakdown' for a figure that stands right below the figure of everybody
 * @throws TypeError when figure and text are of different kinds
 */
export function drawPrintedFigure(figure: Figure, text: FigureText, part: 'whole' | 'breakdown'): PrintedFigure {
  if (figure.kind === 'stacked-bars' && text.kind === 'stacked-bars') return { svg: drawWideStackedBars(figure, text, part), wide: true };
  if (figure.kind === 'interval-bars' && text.kind === 'interval-bars') return { svg: drawWideIntervalBars(figure, text), wide: true };
  return { svg: drawFigure(figure, text), wide: false };
}
