import { Resvg } from '@resvg/resvg-js';

/** Paths of the TrueType files that pictures are lettered with. */
export type FigureFonts = readonly string[];

/** Pixels across: sharp at half the width of an A4 page in print. */
const pictureWidth = 1040;

export interface Picture {
  readonly data: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A drawn figure as PNG on white.
 *
 * @param svg as the drawing of figures makes it
 * @param fonts with them alone letters are drawn: a computer's own fonts would make other pictures elsewhere
 * @param width in pixels, 1 and up
 * @throws Error for what is no SVG
 */
export function figurePng(svg: string, fonts: FigureFonts, width = pictureWidth): Picture {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'IBM Plex Sans', sansSerifFamily: 'IBM Plex Sans' },
    fitTo: { mode: 'width', value: width },
    background: '#FFFFFF',
  }).render();
  return { data: picture.asPng(), width: picture.width, height: picture.height };
}

/**
 * Width and height of a PNG.
 *
 * @throws RangeError for what is no PNG
 */
export function pictureSize(data: Uint8Array): Pick<Picture, 'width' | 'height'> {
  const signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
  if (data.length < 24 || signature.some((byte, at) => data[at] !== byte)) throw new RangeError('not a PNG');
  const bytes = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
}
