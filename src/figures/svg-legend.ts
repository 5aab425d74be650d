import { frameWidth, smallFontSize } from './svg-frame.js';
import { quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { textWidth } from './text-width.js';

export interface LegendEntry {
  readonly label: string;
  /** Draws the entry's sign with its middle at a point; it is at most `signSize` wide. */
  readonly sign: (x: number, y: number) => string;
}

export const signSize = 12;

const lineHeight = 20;
const gap = 16;

/** Entries beside each other in as many lines as they need; `height` is what they take. */
export function drawLegend(entries: readonly LegendEntry[], across = frameWidth): { readonly markup: string; readonly height: number } {
  let [x, line] = [0, 0];
  const parts = entries.flatMap(({ label, sign }) => {
    const width = signSize + 6 + textWidth(label, smallFontSize);
    if (x > 0 && x + width > across) [x, line] = [0, line + 1];
    const [left, middle] = [x, line * lineHeight + lineHeight / 2];
    x += width + gap;
    return [
      sign(left + signSize / 2, middle),
      textElement('text', {
        x: left + signSize + 6, y: middle, 'dominant-baseline': 'central', 'font-size': smallFontSize, fill: quietInk,
      }, label),
    ];
  });
  return { markup: element('g', {}, parts), height: (line + 1) * lineHeight };
}
