import { scaleLinear } from 'd3-scale';
import type { LearningCurveFigure } from './learning-curve-figure.js';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { fontSize, frameWidth, smallFontSize, svgFrame } from './svg-frame.js';

/** The curve's words in one language. */
export interface LearningCurveText {
  readonly title: string;
  readonly description: string;
  readonly base: readonly string[];
  /** A score, and a number of answers, as the axes say them. */
  readonly score: (value: number) => string;
  readonly count: (value: number) => string;
  readonly axis: string;
}

const plotLeft = 44;
const plotRight = frameWidth - 22;
const plotTop = 26;
const plotBottom = 226;

/** A line over the numbers of coded answers, a band for its interval, a mark and its score at each number tried. */
export function drawLearningCurve({ id, curve: { points } }: LearningCurveFigure, text: LearningCurveText): string {
  const x = scaleLinear().domain([0, points.at(-1)!.coded]).range([plotLeft, plotRight]);
  const lowest = Math.max(0, Math.min(...points.map(({ micro }) => micro.low)));
  const highest = Math.min(1, Math.max(...points.map(({ micro }) => micro.high)));
  const y = scaleLinear().domain([lowest, highest]).nice(4).range([plotBottom, plotTop]);
  const within = (score: number): string => y(Math.max(0, Math.min(1, score))).toFixed(2);
  const { colour } = groupMarks.all;
  const at = points.map(({ coded }) => x(coded).toFixed(2));
  const upper = points.map(({ micro }, i) => `${at[i]!} ${within(micro.high)}`);
  const lower = points.map(({ micro }, i) => `${at[i]!} ${within(micro.low)}`);
  const ticks = y.ticks(4).flatMap((tick) => [
    element('line', { x1: plotLeft, x2: plotRight, y1: y(tick), y2: y(tick), stroke: gridColour, 'stroke-width': 0.75 }),
    textElement('text', {
      x: plotLeft - 6, y: y(tick), 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': smallFontSize, fill: quietInk,
    }, text.score(tick)),
  ]);
  const marks = points.flatMap(({ coded, micro }, i) => [
    element('circle', { cx: at[i]!, cy: within(micro.value), r: 4.5, fill: colour, stroke: '#FFFFFF', 'stroke-width': 1 }),
    // Small numbers stand close together: only those that have room are written.
    ...(points.some((other) => other.coded > coded && x(other.coded) - x(coded) < 34) ? [] : [
      textElement('text', {
        x: at[i]!, y: (Number(within(micro.high)) - 7).toFixed(2), 'text-anchor': 'middle', 'font-size': fontSize, 'font-weight': 600, fill: ink,
      }, text.score(micro.value)),
      textElement('text', {
        x: at[i]!, y: plotBottom + 18, 'text-anchor': 'middle', 'font-size': smallFontSize, fill: quietInk,
      }, text.count(coded)),
    ]),
  ]);
  return svgFrame({ id }, text, plotBottom + 46, [
    ...ticks,
    ...(points.length > 1 ? [
      element('path', { d: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`, fill: colour, 'fill-opacity': 0.18 }),
      element('path', {
        d: `M${points.map(({ micro }, i) => `${at[i]!} ${within(micro.value)}`).join('L')}`, fill: 'none', stroke: colour, 'stroke-width': 2.5,
      }),
    ] : []),
    ...marks,
    textElement('text', { x: plotRight, y: plotBottom + 38, 'text-anchor': 'end', 'font-size': smallFontSize, fill: quietInk }, text.axis),
  ]);
}
