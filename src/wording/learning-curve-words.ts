import type { LearningCurveText } from '../figures/draw-learning-curve.js';
import type { LearningCurveFigure } from '../figures/learning-curve-figure.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** The words of a learning curve: what more coding would bring as its title. */
export function learningCurveText(figure: LearningCurveFigure, language: Language): LearningCurveText {
  const { curve: { points, answers, draws } } = figure;
  const danish = language === 'da';
  const score = (value: number): string => formatNumber(value, language, 2).replace(/^-/, '−');
  const count = (value: number): string => formatNumber(value, language);
  const told = points.map(({ coded, micro: { value, low, high } }) => (danish
    ? `${count(coded)} svar: ${score(value)} (${score(low)}–${score(high)})`
    : `${count(coded)} answers: ${score(value)} (${score(low)}–${score(high)})`));
  return {
    title: titleOf(figure, language),
    description: `${danish ? 'F1 efter antal kodede svar.' : 'F1 by number of coded answers.'} ${told.join('; ')}.`,
    base: danish
      ? [
        `Målt på ${count(answers)} tilfældigt trukne og håndkodede svar: ${count(draws)} gange er en femtedel holdt ude, og F1 er målt på den.`,
        'Feltet om linjen er usikkerheden (95 pct.). Modellen kender ikke borgerens tilfredshed.',
      ]
      : [
        `Measured on ${count(answers)} answers drawn at random and coded by hand: ${count(draws)} times a fifth is held out, and F1 is measured on it.`,
        'The band around the line is the uncertainty (95%). The model does not know how satisfied the citizen is.',
      ],
    score, count,
    axis: danish ? 'kodede svar' : 'coded answers',
  };
}

/** What more coding would bring, without a full stop. */
function titleOf({ curve: { points, lastStep }, verdict }: LearningCurveFigure, language: Language): string {
  const danish = language === 'da';
  const score = (value: number): string => formatNumber(value, language, 2).replace(/^-/, '−');
  const last = points.at(-1)!;
  if (lastStep === undefined) {
    return danish
      ? `Med ${formatNumber(last.coded, 'da')} kodede svar er F1 ${score(last.micro.value)}; med flere antal kunne man se, om flere gavner`
      : `With ${formatNumber(last.coded, 'en')} coded answers F1 is ${score(last.micro.value)}; more sizes would show whether more of them help`;
  }
  const { from, to, gain } = lastStep;
  const before = points.at(-2)!;
  const [fewer, more] = [formatNumber(from, language), formatNumber(to, language)];
  const [then, now] = [score(before.micro.value), score(last.micro.value)];
  const [low, high] = [score(gain.low), score(gain.high)];
  if (verdict === 'rising') {
    return danish
      ? `Fra ${fewer} til ${more} kodede svar steg F1 fra ${then} til ${now} (stigning ${low} til ${high}); flere vil gavne, `
        + 'men næste fordobling giver næppe mere end den sidste'
      : `From ${fewer} to ${more} coded answers F1 rose from ${then} to ${now} (by ${low} to ${high}); more will help, `
        + 'but the next doubling will hardly bring more than the last';
  }
  return danish
    ? `Fra ${fewer} til ${more} kodede svar gik F1 fra ${then} til ${now}, men forskellen kan ikke skelnes fra nul (${low} til ${high}); `
      + `at kode dobbelt så mange giver næppe mere end ${high}`
    : `From ${fewer} to ${more} coded answers F1 went from ${then} to ${now}, but the difference cannot be told from nothing (${low} to ${high}); `
      + `coding twice as many will hardly bring more than ${high}`;
}
