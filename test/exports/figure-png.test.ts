import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { figurePng, pictureSize } from '../../src/exports/figure-png.js';
import { satisfactionDrawn } from '../../src/exports/run-figures.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { exampleRun } from '../report/example-run.js';

const drawn = satisfactionDrawn(exampleRun, 'da')!;

/** How many dots of a picture are not white. */
function inkOf(svg: string): number {
  const { pixels } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><image width="200" height="40" href="data:image/png;base64,${
    Buffer.from(figurePng(svg, figureFonts).data).toString('base64')}"/></svg>`).render();
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 128 && pixels[at + 3]! > 128) ink++;
  return ink;
}

const lettered = (text: string, family: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40"><text x="5" y="28" font-size="24" font-family="${family}">${text}</text></svg>`;

describe('a figure as PNG', () => {
  it('has ink where its letters stand, whatever font it asks for', () => {
    expect(inkOf(lettered('', 'Arial'))).toBe(0);
    for (const family of ['Arial, sans-serif', "system-ui, 'Segoe UI', sans-serif"]) expect(inkOf(lettered('Æblegrød', family))).toBeGreaterThan(200);
  });

  it('has the signs that figures use', () => {
    // A letter that the font lacks is drawn as an empty box, the same for all of them.
    const missing = figurePng(lettered('\u{E123}', 'Arial, sans-serif'), figureFonts).data;
    for (const sign of ['↑', '↓', '–', '−', 'å', '≥']) {
      expect(Buffer.compare(figurePng(lettered(sign, 'Arial, sans-serif'), figureFonts).data, missing), sign).not.toBe(0);
    }
  });

  it('is as wide as asked for, keeps its shape, and is the same each time', () => {
    const picture = figurePng(drawn.svg, figureFonts, 600);
    expect(pictureSize(picture.data)).toEqual({ width: 600, height: picture.height });
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(drawn.svg)!;
    expect(Math.abs(picture.height / 600 - Number(height) / Number(width))).toBeLessThan(0.01);
    expect(Buffer.compare(picture.data, figurePng(drawn.svg, figureFonts, 600).data)).toBe(0);
  });

  it('is told from what is no PNG', () => {
    expect(() => pictureSize(new Uint8Array(40))).toThrow(RangeError);
  });
});
