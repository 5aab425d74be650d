import { drawLearningCurve } from '../figures/draw-learning-curve.js';
import { learningCurveFigure, learningCurveTable } from '../figures/learning-curve-figure.js';
import type { LearningCurve } from '../themes/learning-curve.js';
import type { Language } from '../wording/language.js';
import { learningCurveText } from '../wording/learning-curve-words.js';
import { tableText } from '../wording/table-words.js';
import type { DrawnFigure } from './drawn-figure.js';

/** A learning curve with its words in a language; its title says what more coding would bring. */
export function learningCurveDrawn(curve: LearningCurve, language: Language): DrawnFigure {
  const figure = learningCurveFigure(curve);
  const text = learningCurveText(figure, language);
  return {
    title: text.title,
    base: text.base.join(' '),
    svg: drawLearningCurve(figure, text),
    table: tableText(learningCurveTable(figure), text.title, language),
  };
}
