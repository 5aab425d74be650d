import { drawIntervalBars } from './draw-interval-bars.js';
import { drawOptionBars } from './draw-option-bars.js';
import { drawStackedBars } from './draw-stacked-bars.js';
import type { Figure } from './figure.js';
import type { FigureText } from './figure-text.js';

/**
 * Draws a figure as SVG: a picture with a title and a description for screen readers, no script and no fonts from
 * elsewhere. It is 400 units wide, 520 pixels unless the page says otherwise (give it max-width: 100%, height: auto);
 * its smallest letters are 13.5 units, so 10.8 pixels where the figure is 320 pixels wide.
 *
 * @param text the figure's words, by the wording of one language
 * @throws TypeError when figure and text are of different kinds
 */
export function drawFigure(figure: Figure, text: FigureText): string {
  if (figure.kind === 'stacked-bars' && text.kind === 'stacked-bars') return drawStackedBars(figure, text);
  if (figure.kind === 'option-bars' && text.kind === 'option-bars') return drawOptionBars(figure, text);
  if (figure.kind === 'interval-bars' && text.kind === 'interval-bars') return drawIntervalBars(figure, text);
  throw new TypeError(`a figure of ${figure.kind} with the words of ${text.kind}`);
}
