import type { Group } from './group.js';

/** Fill of a bar's part and the ink of the number in it (contrast at least 4.5), most positive first. */
export const stepColours: readonly { readonly fill: string; readonly ink: string }[] = [
  { fill: '#1B5E57', ink: '#FFFFFF' },
  { fill: '#6FB1A8', ink: '#1A1A1A' },
  { fill: '#D9D5CC', ink: '#1A1A1A' },
  { fill: '#E0A15C', ink: '#1A1A1A' },
  { fill: '#A8511B', ink: '#FFFFFF' },
];

/** Never colour alone: each group has a shape of its own too. */
export const groupMarks: Readonly<Record<Group, { readonly colour: string; readonly shape: MarkShape }>> = {
  satisfied: { colour: '#0F5C57', shape: 'circle' },
  neutral: { colour: '#C9C5BC', shape: 'square' },
  dissatisfied: { colour: '#E07B39', shape: 'diamond' },
  all: { colour: '#0F5C57', shape: 'circle' },
};

export type MarkShape = 'circle' | 'square' | 'diamond';

export const ink = '#1A1A1A';
export const quietInk = '#4A4A4A';
export const gridColour = '#D8D8D8';
