import { drawBar, drawStepLegend } from './draw-stacked-bars.js';
import type { StackedBars } from './figure.js';
import type { StackedBarsText } from './figure-text.js';
import { ink, quietInk, stepColours } from './palette.js';
import { textElement } from './svg.js';
import { fontSize, smallFontSize, svgFrame, wideFrameWidth } from './svg-frame.js';
import { textWidth, wrapText } from './text-width.js';

const lineHeight = 18;
const barHeight = 19;
const rowGap = 6;
const columnGap = 14;
const widestLabel = 270;

/**
 * The same bars for the width of a printed page: label, bar and mean score on a line.
 *
 * @param part 'breakdown' stands right below the figure of everybody and leaves out what that one shows: their bar and
 *   the colours' meaning
 */
export function drawWideStackedBars(figure: StackedBars, text: StackedBarsText, part: 'whole' | 'breakdown'): string {
  const colours = stepColours(figure.steps.length);
  const rows = figure.rows.flatMap((row, i) => (part === 'breakdown' && isEverybody(figure, i) ? [] : [{ row, words: text.rows[i]! }]));
  const legend = part === 'whole' ? drawStepLegend(text.steps, wideFrameWidth - textWidth(text.scoreHead, smallFontSize) - columnGap) : { markup: '', height: 0 };
  const left = Math.min(widestLabel, Math.max(...rows.map(({ words }) => textWidth(words.label, fontSize) + 1))) + columnGap;
  const right = wideFrameWidth - columnGap - Math.max(...rows.map(({ words }) => textWidth(words.score, fontSize)));
  const parts = part === 'whole' ? [
    legend.markup,
    textElement('text', { x: wideFrameWidth, y: smallFontSize, 'text-anchor': 'end', 'font-size': smallFontSize, fill: quietInk }, text.scoreHead),
  ] : [];
  let y = part === 'whole' ? Math.max(legend.height, lineHeight) + 6 : 0;
  for (const { row, words } of rows) {
    const lines = wrapText(words.label, fontSize, left - columnGap);
    const height = Math.max(barHeight, lines.length * lineHeight);
    const middle = y + height / 2;
    parts.push(
      ...lines.map((line, k) => textElement('text', {
        x: 0, y: middle + (k - (lines.length - 1) / 2) * lineHeight, 'dominant-baseline': 'central', fill: ink,
      }, line)),
      ...drawBar(row, words.shares, colours, { left, right, y: middle - barHeight / 2, height: barHeight }),
      textElement('text', {
        x: wideFrameWidth, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-weight': 600, fill: ink,
      }, words.score),
    );
    y += height + rowGap;
  }
  return svgFrame(figure, text, y - rowGap + 2, parts, wideFrameWidth);
}

function isEverybody({ rows }: StackedBars, at: number): boolean {
  const of = rows[at]!.of;
  return rows.length > 1 && of?.kind === 'group' && of.group === 'all';
}
