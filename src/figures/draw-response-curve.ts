import { scaleLinear } from 'd3-scale';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { fontSize, frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { textWidth } from './text-width.js';

/** How large a share of the invited had answered by each day. */
export interface ResponseCurve {
  readonly id: string;
  /** 0–1, a day after the other. */
  readonly cumulative: readonly number[];
  /** What was sent, by the position of its day. */
  readonly contacts: readonly { readonly day: number; readonly label: string }[];
}

/** The curve's words in one language. */
export interface ResponseCurveText {
  readonly title: string;
  readonly description: string;
  /** The first day and the last. */
  readonly ends: readonly [string, string];
  /** The share on the last day. */
  readonly last: string;
  /** A share as a tick of the axis says it. */
  readonly tick: (share: number) => string;
}

const plotLeft = 34;
const plotRight = frameWidth - 6;
const plotHeight = 180;
const lineHeight = 18;

/** A line over the days; each contact is a dashed line with its name above the plot, on a line of its own. */
export function drawResponseCurve(curve: ResponseCurve, text: ResponseCurveText): string {
  const { cumulative, contacts } = curve;
  const top = contacts.length * lineHeight + 12;
  const bottom = top + plotHeight;
  const x = scaleLinear().domain([0, Math.max(1, cumulative.length - 1)]).range([plotLeft, plotRight]);
  const highest = Math.max(0.01, ...cumulative);
  const y = scaleLinear().domain([0, highest]).nice(4).range([bottom, top]);
  const ticks = y.ticks(4).flatMap((tick) => [
    element('line', {
      x1: plotLeft, x2: plotRight, y1: y(tick), y2: y(tick), stroke: gridColour, 'stroke-width': 0.75,
    }),
    textElement('text', {
      x: plotLeft - 6, y: y(tick), 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': smallFontSize,
      fill: quietInk,
    }, text.tick(tick)),
  ]);
  const marks = contacts.flatMap(({ day, label }, i) => {
    const width = textWidth(label, smallFontSize) + 4;
    const fits = x(day) + width <= frameWidth;
    // A name that has room on neither side ends at the edge, and its line begins below it.
    const crosses = !fits && x(day) < width;
    return [
      element('line', {
        x1: x(day), x2: x(day), y1: i * lineHeight + (crosses ? lineHeight : 2), y2: bottom, stroke: quietInk, 'stroke-dasharray': '4 3',
      }),
      textElement('text', {
        x: crosses ? frameWidth : x(day) + (fits ? 4 : -4), y: i * lineHeight + 13, 'text-anchor': fits ? 'start' : 'end',
        'font-size': smallFontSize, fill: quietInk,
      }, label),
    ];
  });
  const points = cumulative.map((share, i) => `${x(i).toFixed(2)} ${y(share).toFixed(2)}`);
  return svgFrame(curve, text, bottom + 24, [
    ...ticks,
    ...marks,
    element('path', { d: `M${points.join('L')}`, fill: 'none', stroke: groupMarks.all.colour, 'stroke-width': 2.5 }),
    textElement('text', {
      x: plotRight, y: y(cumulative.at(-1) ?? 0) + 28, 'text-anchor': 'end', 'font-size': fontSize, 'font-weight': 600,
      fill: ink,
    }, text.last),
    ...text.ends.map((end, i) => textElement('text', {
      x: i === 0 ? plotLeft : plotRight, y: bottom + 18, 'text-anchor': i === 0 ? 'start' : 'end',
      'font-size': smallFontSize, fill: quietInk,
    }, end)),
  ]);
}
