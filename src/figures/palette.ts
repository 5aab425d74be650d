import { scaleLinear } from 'd3-scale';
import type { Group } from './group.js';

/** Fills of the five steps, most positive first: the ends and the middle of every scale. */
const stepFills = ['#1B5E57', '#6FB1A8', '#D9D5CC', '#E0A15C', '#A8511B'];

export const ink = '#1A1A1A';
export const quietInk = '#4A4A4A';
export const gridColour = '#D8D8D8';

/**
 * Fill of each part of a bar and the ink of the number in it (contrast at least 4.5), most positive first: the five
 * steps' own, and for other scales colours at even distances between them.
 *
 * @param count of steps, 2 and up
 */
export function stepColours(count: number): { readonly fill: string; readonly ink: string }[] {
  const between = scaleLinear<string>().domain(stepFills.map((_, i) => i / (stepFills.length - 1))).range(stepFills);
  return Array.from({ length: count }, (_, i) => {
    const fill = hex(between(count === 1 ? 0 : i / (count - 1)));
    // Between the usual inks' reach lie a few tones that only black stands out from.
    const inks = ['#FFFFFF', ink].filter((each) => contrast(fill, each) >= 4.5);
    const [best] = inks.toSorted((a, b) => contrast(fill, b) - contrast(fill, a));
    return { fill, ink: best ?? '#000000' };
  });
}

/** Never colour alone: each group has a shape of its own too. */
export const groupMarks: Readonly<Record<Group, { readonly colour: string; readonly shape: MarkShape }>> = {
  satisfied: { colour: '#0F5C57', shape: 'circle' },
  neutral: { colour: '#C9C5BC', shape: 'square' },
  dissatisfied: { colour: '#E07B39', shape: 'diamond' },
  all: { colour: '#0F5C57', shape: 'circle' },
};

export type MarkShape = 'circle' | 'square' | 'diamond';

/** 'rgb(27, 94, 87)' as '#1B5E57'. */
function hex(colour: string): string {
  if (colour.startsWith('#')) return colour.toUpperCase();
  const parts = colour.match(/\d+/g)!.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${parts.join('')}`.toUpperCase();
}

/** The contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
