import { scaleLinear } from 'd3-scale';
import type { StackedBars, StackedRow } from './figure.js';
import type { StackedBarsText } from './figure-text.js';
import { ink, quietInk, stepColours } from './palette.js';
import { element, textElement } from './svg.js';
import { fontSize, frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { drawLegend, signSize } from './svg-legend.js';
import { textWidth, wrapText } from './text-width.js';

/** Smallest share whose number stands in the bar. */
const smallestPrintedShare = 0.05;

const lineHeight = 20;
const rowGap = 14;
/** The unweighted bar under the weighted one is a thin line without numbers: its citizens are the same. */
const barHeights = { first: 34, other: 20, thin: 7 };
const seam = 1;
/** Least room between a label and the score on its line. */
const labelGap = 12;

/** One bar a row, its label above it and its mean score at the right; the first row is the thickest. */
export function drawStackedBars(figure: StackedBars, text: StackedBarsText): string {
  const colours = stepColours(figure.steps.length);
  const legend = drawStepLegend(text.steps);
  let y = legend.height + 8;
  const parts = [
    legend.markup,
    textElement('text', {
      x: frameWidth, y: y + smallFontSize, 'text-anchor': 'end', 'font-size': smallFontSize, fill: quietInk,
    }, text.scoreHead),
  ];
  y += lineHeight;
  figure.rows.forEach((row, i) => {
    const words = text.rows[i]!;
    const height = i === 0 ? barHeights.first : row.of ? barHeights.other : barHeights.thin;
    const lines = wrapText(words.label, fontSize, frameWidth - labelGap - textWidth(words.score, fontSize));
    parts.push(
      ...lines.map((line, k) => textElement('text', { x: 0, y: y + k * lineHeight + fontSize, fill: ink }, line)),
      textElement('text', {
        x: frameWidth, y: y + fontSize, 'text-anchor': 'end', 'font-weight': 600, fill: ink,
      }, words.score),
      ...drawBar(row, words.shares, colours, { left: 0, right: frameWidth, y: y + lines.length * lineHeight, height }),
    );
    y += lines.length * lineHeight + height + rowGap;
  });
  return svgFrame(figure, text, y - rowGap + 4, parts);
}

/** The steps of a scale, each with its colour. @param across the width that they may take */
export function drawStepLegend(steps: readonly string[], across = frameWidth): ReturnType<typeof drawLegend> {
  const colours = stepColours(steps.length);
  return drawLegend(steps.map((label, i) => ({
    label,
    sign: (x, y) => element('rect', {
      x: x - signSize / 2, y: y - signSize / 2, width: signSize, height: signSize, fill: colours[i]!.fill,
    }),
  })), across);
}

/** One bar of a part a step, each with its number where there is room. */
export function drawBar(
  row: StackedRow,
  shares: readonly string[],
  colours: ReturnType<typeof stepColours>,
  { left, right, y, height }: { readonly left: number; readonly right: number; readonly y: number; readonly height: number },
): string[] {
  const x = scaleLinear().domain([0, 1]).range([left, right]);
  let before = 0;
  // Without one of its parts the others would stand in the wrong place, or the gap would tell what is suppressed.
  const whole = row.shares.every(({ kind }) => kind === 'measured');
  const parts = !whole ? [] : row.shares.flatMap((share, i) => {
    if (share.kind === 'suppressed' || share.value === 0) return [];
    const [from, to] = [x(before), x(before + share.value)];
    before += share.value;
    const { fill, ink: number } = colours[i]!;
    const label = shares[i]!;
    const printed = share.value >= smallestPrintedShare && height > smallFontSize
      && textWidth(label, smallFontSize) <= to - from;
    return [
      element('rect', { x: from, y, width: Math.max(0.5, to - from - seam), height, fill }),
      ...(printed ? [textElement('text', {
        x: (from + to) / 2, y: y + height / 2, 'text-anchor': 'middle', 'dominant-baseline': 'central',
        'font-size': smallFontSize, fill: number,
      }, label)] : []),
    ];
  });
  // A bar without anything to show is drawn as an empty frame, so that it is seen to be missing.
  return parts.length > 0 ? parts : [
    element('rect', {
      x: left + 0.5, y: y + 0.5, width: right - left - 1, height: height - 1,
      fill: 'none', stroke: quietInk, 'stroke-dasharray': '4 3',
    }),
  ];
}
