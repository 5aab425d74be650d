import type { Figure } from '../figures/figure.js';
import type { FigureText } from '../figures/figure-text.js';
import { intervalBarsText } from './interval-bars-words.js';
import type { Language } from './language.js';
import { optionBarsText } from './option-bars-words.js';
import { stackedBarsText } from './stacked-bars-words.js';

/** A figure's words: its finding as title, a description for those who do not see it, base line and labels. */
export function figureText(figure: Figure, language: Language): FigureText {
  switch (figure.kind) {
    case 'stacked-bars': return stackedBarsText(figure, language);
    case 'option-bars': return optionBarsText(figure, language);
    case 'interval-bars': return intervalBarsText(figure, language);
  }
}
