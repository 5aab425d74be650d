import type { Picture } from './figure-png.js';

/** How a house wants its reports to look; whatever is null is left out. */
export interface HouseStyle {
  readonly organisation: string | null;
  /** Stands at the foot of every page. */
  readonly footer: string | null;
  /** Name of a font; a reader who lacks it sees another. */
  readonly font: string;
  /** Colours as '#RRGGBB': of headings, of lines and marks, of the background of the heads of tables. */
  readonly colours: { readonly heading: string; readonly accent: string; readonly tint: string };
  readonly logo: Logo | null;
}

export interface Logo {
  readonly picture: Picture;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** The look of reports of no house. */
export const plainStyle: HouseStyle = {
  organisation: null,
  footer: null,
  font: 'Calibri',
  colours: { heading: '#0F3D39', accent: '#1B5E57', tint: '#E6EFEE' },
  logo: null,
};

/** A colour as office files write it, without '#'. */
export function officeColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** A PNG as text that stands where its address would. */
export function dataAddress(data: Uint8Array): string {
  let letters = '';
  for (const byte of data) letters += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(letters)}`;
}
