import { scaleLinear } from 'd3-scale';
import { drawAxis, drawMark, drawShare } from './draw-interval-bars.js';
import type { IntervalBars } from './figure.js';
import type { IntervalBarsText } from './figure-text.js';
import { ink } from './palette.js';
import { textElement } from './svg.js';
import { fontSize, smallFontSize, svgFrame, wideFrameWidth } from './svg-frame.js';
import { drawLegend } from './svg-legend.js';
import { textWidth, wrapText } from './text-width.js';

const lineHeight = 18;
const markHeight = 16;
const rowGap = 8;
const columnGap = 14;
const widestLabel = 300;

/** The same marks and intervals for the width of a printed page: label, marks and numbers beside each other. */
export function drawWideIntervalBars(figure: IntervalBars, text: IntervalBarsText): string {
  const legend = drawLegend(figure.groups.map((group, i) => ({
    label: text.groups[i]!,
    sign: (x, y) => drawMark(group, x, y, true),
  })), wideFrameWidth);
  const left = Math.min(widestLabel, Math.max(0, ...text.rows.map(({ label }) => textWidth(label, fontSize) + 1))) + columnGap;
  const numbers = Math.max(0, ...text.rows.flatMap(({ values }) => values.map((value) => textWidth(value, smallFontSize))));
  const x = scaleLinear().domain([0, figure.ticks.at(-1)!]).range([left, wideFrameWidth - numbers - columnGap]);
  const top = legend.height + 6;
  let y = top;
  const parts: string[] = [];
  figure.rows.forEach((row, i) => {
    const words = text.rows[i]!;
    const lines = wrapText(words.label, fontSize, left - columnGap);
    const height = Math.max(lines.length * lineHeight, figure.groups.length * markHeight);
    const labelTop = y + (height - lines.length * lineHeight) / 2;
    parts.push(...lines.map((line, k) => textElement('text', {
      x: 0, y: labelTop + (k + 0.5) * lineHeight, 'dominant-baseline': 'central', fill: ink,
    }, line)));
    figure.groups.forEach((group, k) => {
      const share = row.values.find((value) => value.group === group)?.share;
      const middle = y + (height - figure.groups.length * markHeight) / 2 + (k + 0.5) * markHeight;
      if (share?.kind === 'measured') parts.push(drawShare(group, share, x, middle));
      parts.push(textElement('text', {
        x: wideFrameWidth, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': smallFontSize, fill: ink,
      }, words.values[k]!));
    });
    y += height + rowGap;
  });
  const axis = drawAxis(figure, text, x, top, y);
  return svgFrame(figure, text, y + 40, [legend.markup, axis, ...parts], wideFrameWidth);
}
