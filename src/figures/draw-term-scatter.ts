import { scaleLinear, scaleLog } from 'd3-scale';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { placeLabels } from './place-labels.js';
import { element, textElement } from './svg.js';
import { frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { drawLegend } from './svg-legend.js';
import type { ScatterPoint, Side, TermScatter } from './term-scatter.js';
import { textWidth, wrapText } from './text-width.js';

/** The scatter's words in one language. */
export interface TermScatterText {
  readonly title: string;
  readonly description: string;
  readonly sides: Readonly<Record<Side, string>>;
  /** What the axes say. */
  readonly across: string;
  readonly up: string;
  /** A share, and how many times as often, as ticks of the axes say them. */
  readonly share: (share: number) => string;
  readonly times: (times: number) => string;
}

const plotLeft = 78;
const plotRight = frameWidth - 4;
const plotHeight = 430;
const lineHeight = 18;
const labelHeight = 16;
const markSize = 4;

/** Shares that may be ticks, and how many times as often. */
const shareTicks = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const timesTicks = [2, 4, 8, 16, 32];

/** Beyond so many times a point stands at the edge. */
const mostTimes = 32;

/** A point a word: the further to the right, the more use it; the further from the middle, the more one group does. */
export function drawTermScatter({ id, points }: TermScatter, text: TermScatterText): string {
  const legend = drawLegend((['a', 'b', 'neither'] as const).map((side) => ({
    label: text.sides[side], sign: (x, y) => drawMark(side, x, y),
  })));
  const head = wrapText(text.up, smallFontSize, frameWidth);
  const top = legend.height + head.length * lineHeight + 8;
  const bottom = top + plotHeight;
  const shares = points.map(({ share }) => share);
  const [least, most] = [Math.min(0.01, ...shares), Math.max(0.1, ...shares)];
  const reach = Math.min(Math.log(mostTimes), Math.max(Math.log(4), ...points.map(({ logOdds }) => Math.abs(logOdds)).filter(Number.isFinite))) * 1.04;
  const x = scaleLog().domain([least * 0.9, Math.min(1, most * 1.15)]).range([plotLeft + markSize, plotRight - markSize]);
  const y = scaleLinear().domain([-reach, reach]).range([bottom - markSize, top + markSize]);
  const at = ({ share, logOdds }: ScatterPoint) => ({ x: x(share), y: y(Math.max(-reach, Math.min(reach, logOdds))) });

  const told = points.filter(({ side }) => side !== 'neither');
  const boxes = placeLabels(
    told.map((point) => ({ ...at(point), width: textWidth(point.label, smallFontSize), height: labelHeight })),
    { frame: { left: plotLeft, top, right: plotRight, bottom }, mark: markSize, gap: 2 },
  );
  const labels = told.flatMap(({ label }, i) => {
    const box = boxes[i];
    return box ? [textElement('text', {
      x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, 'text-anchor': 'middle', 'dominant-baseline': 'central',
      'font-size': smallFontSize, fill: ink, stroke: '#FFFFFF', 'stroke-width': 3, 'paint-order': 'stroke',
    }, label)] : [];
  });
  const marks = points.toReversed().map((point) => {
    const place = at(point);
    return drawMark(point.side, place.x, place.y);
  });
  const upTicks = [0, ...timesTicks.flatMap((times) => [Math.log(times), -Math.log(times)])].filter((tick) => Math.abs(tick) <= reach);
  const acrossTicks = shareTicks.filter((tick) => tick >= x.domain()[0]! && tick <= x.domain()[1]!);
  const axes = [
    ...head.map((line, i) => textElement('text', {
      x: 0, y: legend.height + (i + 1) * lineHeight - 3, 'font-size': smallFontSize, fill: quietInk,
    }, line)),
    ...upTicks.flatMap((tick) => [
      element('line', {
        x1: plotLeft, x2: plotRight, y1: y(tick), y2: y(tick), stroke: gridColour, 'stroke-width': tick === 0 ? 1.5 : 0.75,
      }),
      textElement('text', {
        x: plotLeft - 5, y: y(tick), 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': smallFontSize, fill: quietInk,
      }, text.times(Math.round(Math.exp(Math.abs(tick))))),
    ]),
    ...acrossTicks.flatMap((tick) => [
      element('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: gridColour, 'stroke-width': 0.75 }),
      textElement('text', {
        x: x(tick), y: bottom + 16, 'text-anchor': 'middle', 'font-size': smallFontSize, fill: quietInk,
      }, text.share(tick)),
    ]),
    textElement('text', { x: plotRight, y: bottom + 34, 'text-anchor': 'end', 'font-size': smallFontSize, fill: quietInk }, text.across),
  ];
  return svgFrame({ id }, text, bottom + 42, [legend.markup, element('g', {}, axes), element('g', {}, marks), element('g', {}, labels)]);
}

/** Never colour alone: a circle for the first group, a diamond for the second, a small ring for neither. */
function drawMark(side: Side, x: number, y: number): string {
  if (side === 'neither') return element('circle', { cx: x, cy: y, r: 2, fill: '#FFFFFF', stroke: '#8A8A8A', 'stroke-width': 1 });
  if (side === 'a') return element('circle', { cx: x, cy: y, r: markSize, fill: groupMarks.satisfied.colour, stroke: '#FFFFFF', 'stroke-width': 0.75 });
  const size = markSize + 1;
  const d = `M${x.toFixed(2)} ${(y - size).toFixed(2)}l${size} ${size}l-${size} ${size}l-${size} -${size}z`;
  return element('path', { d, fill: groupMarks.dissatisfied.colour, stroke: '#FFFFFF', 'stroke-width': 0.75 });
}
