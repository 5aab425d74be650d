import type { Figure } from './figure.js';
import type { FigureText } from './figure-text.js';
import { element, textElement } from './svg.js';

/** Width of a figure in its own units. */
export const frameWidth = 400;

/** Font sizes in the figure's units. */
export const fontSize = 15;
export const smallFontSize = 13.5;

/** Width of a figure that fills the width of a printed page; its letters are as large in print as those of a narrow one at half the width. */
export const wideFrameWidth = 760;

const pixelsPerUnit = 1.3;

/** The picture around a figure's parts. */
export function svgFrame(
  figure: Pick<Figure, 'id'>,
  text: Pick<FigureText, 'title' | 'description'>,
  height: number,
  parts: readonly string[],
  width = frameWidth,
): string {
  const [title, description] = [`${figure.id}-title`, `${figure.id}-description`];
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-labelledby': `${title} ${description}`,
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    width: width * pixelsPerUnit,
    height: Math.ceil(height) * pixelsPerUnit,
    'font-family': "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    'font-size': fontSize,
  }, [
    textElement('title', { id: title }, text.title),
    textElement('desc', { id: description }, text.description),
    ...parts,
  ]);
}
