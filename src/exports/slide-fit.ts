import { wrapText } from '../figures/text-width.js';

/** A part of a slide's text. */
export interface SlidePart {
  readonly kind: 'text' | 'item' | 'note' | 'quote' | 'source';
  readonly text: string;
}

/** Sizes of letters and the space before a part, in points. */
export const partSizes: Readonly<Record<SlidePart['kind'], { readonly size: number; readonly before: number }>> = {
  text: { size: 20, before: 10 }, item: { size: 17, before: 5 }, note: { size: 14, before: 8 }, quote: { size: 18, before: 12 }, source: { size: 12, before: 2 },
};

/** Place for text on a slide, in points. */
export const textPlace = { width: 850, height: 355 };

const lineHeight = 1.25;

/** The longest quote on a slide, in lines: a longer one is cut, and that is shown. */
const longestQuote = 7;

/** Letters may be so much smaller for a text to stand on one slide. */
const scales = [1, 0.9, 0.8];

/** Height that a part takes, in points; rather too much than too little. */
export function partHeight({ kind, text }: SlidePart, scale = 1): number {
  const { size, before } = partSizes[kind];
  return (before + linesOf(text, size * scale).length * size * lineHeight) * scale;
}

function linesOf(text: string, size: number): string[] {
  return wrapText(broken(text), size, textPlace.width - 30);
}

/** A word longer than a line is broken, as the program that shows it does. */
function broken(text: string): string {
  return text.replace(/\S{60}(?=\S)/gu, '$& ');
}

/**
 * Parts on one slide, with smaller letters where that is enough; else in the usual size packed on as few slides as hold
 * them, about as much on each, in their order. What is taller than a slide is split between lines.
 *
 * @returns the parts of each slide, and the share of the usual size that letters have
 */
export function fitParts(parts: readonly SlidePart[]): { readonly pages: readonly (readonly SlidePart[])[]; readonly scale: number } {
  const whole = parts.flatMap(split);
  if (whole.length === 0) return { pages: [], scale: 1 };
  const heightOf = (scale: number): number => whole.reduce((sum, part) => sum + partHeight(part, scale), 0);
  const scale = scales.find((each) => heightOf(each) <= textPlace.height);
  if (scale !== undefined) return { pages: [whole], scale };
  const fewest = packed(whole, textPlace.height).length;
  const evenly = Array.from({ length: 20 }, (_, i) => textPlace.height * (0.5 + i * 0.025)).find((height) => packed(whole, height).length <= fewest);
  return { pages: packed(whole, evenly ?? textPlace.height), scale: 1 };
}

function packed(parts: readonly SlidePart[], room: number): SlidePart[][] {
  const pages: SlidePart[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const own = partHeight(part);
    // Who wrote a quote stands with it.
    if (height + own > room && !(part.kind === 'source' && pages.length > 0)) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)!.push(part);
    height += own;
  }
  return pages;
}

function split(part: SlidePart): SlidePart[] {
  const { size } = partSizes[part.kind];
  const lines = linesOf(part.text, size);
  if (part.kind === 'quote') return lines.length <= longestQuote ? [part] : [{ ...part, text: `${lines.slice(0, longestQuote).join(' ')} […]` }];
  const most = Math.floor((textPlace.height - 40) / (size * lineHeight));
  if (lines.length <= most) return [part];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => ({ ...part, text: lines.slice(i * most, (i + 1) * most).join(' ') }));
}

/** The largest of some sizes at which a text takes at most so many lines; with the smallest it is cut. */
export function fitTitle(text: string, sizes: readonly number[], width: number, most: number): { readonly text: string; readonly size: number } {
  for (const size of sizes) if (wrapText(broken(text), size, width).length <= most) return { text, size };
  const size = sizes.at(-1)!;
  return { text: `${wrapText(broken(text), size, width).slice(0, most).join(' ').slice(0, -1)}…`, size };
}
