import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { IntervalBars } from './figure.js';
import type { IntervalBarsText } from './figure-text.js';
import type { Group } from './group.js';
import type { Measured } from './measure.js';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { fontSize, frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { drawLegend } from './svg-legend.js';
import { wrapText } from './text-width.js';

const lineHeight = 19;
const markHeight = 18;
const rowGap = 9;
const markSize = 5;
const plotLeft = 6;
/** Room for the numbers at the right. */
const plotRight = frameWidth - 98;

/** For each theme a line a group: a mark at the share, a line over its interval, the number at the right. */
export function drawIntervalBars(figure: IntervalBars, text: IntervalBarsText): string {
  const legend = drawLegend(figure.groups.map((group, i) => ({
    label: text.groups[i]!,
    sign: (x, y) => drawMark(group, x, y, true),
  })));
  const x = scaleLinear().domain([0, figure.ticks.at(-1)!]).range([plotLeft, plotRight]);
  const top = legend.height + 6;
  let y = top;
  const parts: string[] = [];
  figure.rows.forEach((row, i) => {
    const words = text.rows[i]!;
    for (const line of wrapText(words.label, fontSize, frameWidth)) {
      parts.push(textElement('text', { x: 0, y: y + fontSize, fill: ink }, line));
      y += lineHeight;
    }
    figure.groups.forEach((group, k) => {
      const share = row.values.find((value) => value.group === group)?.share;
      const middle = y + markHeight / 2;
      if (share?.kind === 'measured') parts.push(drawShare(group, share, x, middle));
      parts.push(textElement('text', {
        x: frameWidth, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central',
        'font-size': smallFontSize, fill: ink,
      }, words.values[k]!));
      y += markHeight;
    });
    y += rowGap;
  });
  const axis = drawAxis(figure, text, x, top, y);
  return svgFrame(figure, text, y + 40, [legend.markup, axis, ...parts]);
}

export function drawShare(group: Group, share: Measured, x: ScaleLinear<number, number>, y: number): string {
  const { colour } = groupMarks[group];
  const { value, low, high } = share;
  const parts = [element('line', {
    x1: x(0), x2: x(value), y1: y, y2: y, stroke: colour, 'stroke-width': 1, 'stroke-opacity': 0.45,
  })];
  if (low !== null && high !== null) {
    const [from, to] = [x(low), x(high)];
    parts.push(element('path', {
      d: `M${from.toFixed(2)} ${y}H${to.toFixed(2)}M${from.toFixed(2)} ${y - 4}v8M${to.toFixed(2)} ${y - 4}v8`,
      stroke: colour, 'stroke-width': 2.5, fill: 'none', ...(!share.reliable && { 'stroke-dasharray': '4 2' }),
    }));
  }
  return element('g', {}, [...parts, drawMark(group, x(value), y, share.reliable)]);
}

/** A filled mark; a hollow one where the figure rests on few answers. */
export function drawMark(group: Group, x: number, y: number, filled: boolean): string {
  const { colour, shape } = groupMarks[group];
  const paint = filled
    ? { fill: colour, stroke: '#FFFFFF', 'stroke-width': 1 }
    : { fill: '#FFFFFF', stroke: colour, 'stroke-width': 2 };
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: markSize, ...paint });
  if (shape === 'square') {
    return element('rect', { x: x - markSize, y: y - markSize, width: 2 * markSize, height: 2 * markSize, ...paint });
  }
  const reach = markSize + 1.5;
  const d = `M${x.toFixed(2)} ${y - reach}l${reach} ${reach}l-${reach} ${reach}l-${reach} -${reach}z`;
  return element('path', { d, ...paint });
}

export function drawAxis(
  figure: IntervalBars,
  text: IntervalBarsText,
  x: ScaleLinear<number, number>,
  top: number,
  bottom: number,
): string {
  const ticks = figure.ticks.flatMap((tick, i) => [
    element('line', {
      x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: gridColour, 'stroke-width': tick === 0 ? 1.5 : 0.75,
    }),
    textElement('text', {
      x: x(tick), y: bottom + 15, 'text-anchor': 'middle', 'font-size': smallFontSize, fill: quietInk,
    }, text.ticks[i]!),
  ]);
  return element('g', {}, [
    ...ticks,
    textElement('text', { x: x(0), y: bottom + 33, 'font-size': smallFontSize, fill: quietInk }, text.axis),
  ]);
}
