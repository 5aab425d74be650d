import { scaleLinear } from 'd3-scale';
import type { OptionBars } from './figure.js';
import type { OptionBarsText } from './figure-text.js';
import type { Measured } from './measure.js';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { fontSize, frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { wrapText } from './text-width.js';

const lineHeight = 19;
const barHeight = 14;
const rowGap = 10;
/** Room for the groups' names, where there are several. */
const nameWidth = 140;
/** Room for the numbers at the right. */
const plotRight = frameWidth - 66;

/** For each option its name, and a bar a group with the interval as a line over it and the number at the right. */
export function drawOptionBars(figure: OptionBars, text: OptionBarsText): string {
  const named = figure.groups.length > 1;
  const left = named ? nameWidth + 10 : 0;
  const x = scaleLinear().domain([0, figure.end]).range([left, plotRight]);
  let y = 0;
  const parts: string[] = [];
  figure.rows.forEach((row, i) => {
    const words = text.rows[i]!;
    for (const line of wrapText(words.label, fontSize, frameWidth)) {
      parts.push(textElement('text', {
        x: 0, y: y + fontSize, fill: ink, ...(named && { 'font-weight': 600 }),
      }, line));
      y += lineHeight;
    }
    row.shares.forEach((share, k) => {
      const names = named ? wrapText(text.groups[k]!, smallFontSize, nameWidth) : [];
      const height = Math.max(barHeight + 5, names.length * (smallFontSize + 2) + 3);
      const middle = y + height / 2;
      parts.push(
        ...names.map((name, at) => textElement('text', {
          x: 0, y: middle + (at - (names.length - 1) / 2) * (smallFontSize + 2), 'dominant-baseline': 'central',
          'font-size': smallFontSize, fill: quietInk,
        }, name)),
        element('line', { x1: left, x2: plotRight, y1: middle, y2: middle, stroke: gridColour, 'stroke-width': 1 }),
        ...(share.kind === 'measured' ? drawBar(share, x, middle) : []),
        textElement('text', {
          x: frameWidth, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': smallFontSize,
          fill: ink,
        }, words.shares[k]!),
      );
      y += height;
    });
    y += rowGap;
  });
  return svgFrame(figure, text, y, parts);
}

function drawBar({ value, low, high }: Measured, x: (share: number) => number, middle: number): string[] {
  const bar = element('rect', {
    x: x(0), y: middle - barHeight / 2, width: Math.max(0.5, x(value) - x(0)), height: barHeight,
    fill: groupMarks.all.colour,
  });
  if (low === null || high === null) return [bar];
  const [from, to] = [x(low), x(high)].map((end) => end.toFixed(2));
  const d = `M${from!} ${middle}H${to!}M${from!} ${middle - 4}v8M${to!} ${middle - 4}v8`;
  // A light line under the dark one: it is seen on the bar and beside it.
  return [
    bar,
    element('path', { d, stroke: '#FFFFFF', 'stroke-width': 4, fill: 'none' }),
    element('path', { d, stroke: ink, 'stroke-width': 1.5, fill: 'none' }),
  ];
}
