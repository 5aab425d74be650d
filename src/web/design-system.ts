import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Router } from 'express';
import { sha256 } from '../io/digest.js';

/** The public design system (Det Fælles Designsystem) as pages use it. */
export interface DesignSystem {
  /** Address of the style sheet; it changes with the content, so that a browser may keep what it has for good. */
  readonly style: string;
  /** Addresses of the fonts that every page begins with. */
  readonly fonts: readonly string[];
  /** Answers with the style sheet, and the fonts and icons that it names; nothing else of the package. */
  readonly files: Router;
}

const sheet = 'css/dkfds.min.css';
const firstFonts = ['Regular', 'SemiBold'].map((name) => `fonts/IBMPlexSans/complete/woff2/IBMPlexSans-${name}.woff2`);

/** As the style sheet names its fonts and icons. */
const fileNames = /url\("?\.\.\/((?:fonts|img\/svg-icons)\/[\w/.-]+\.(?:woff2|svg))"?\)/g;

/** Under a year a browser asks again; a year is the longest that is of use. */
const year = 365 * 24 * 3600 * 1000;

/**
 * The package's style sheet as it fits beside a sheet of one's own.
 *
 * In a layer of its own, whatever the pages' own sheet says goes before it. A rem there is 10 pixels, for it sets the size
 * of the page's text to 62.5 %; here it is the reader's own size. Its fonts stand first in a format that no browser
 * reads any more, but asks for.
 */
export function besideOwnStyle(css: string): string {
  const fitted = css
    .replace(/^@charset "[^"]*";/, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//, '')
    .replaceAll('font-size:62.5%', 'font-size:100%')
    .replaceAll(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number((Number(rem) * 0.625).toFixed(5))}rem`)
    .replaceAll(/src:(url\([^;}]*)/g, (all, sources: string) => {
      const kept = sources.split(',').find((source) => source.includes('.woff2'));
      return kept === undefined ? all : `src:${kept.trim()}`;
    });
  return `@layer dkfds{${fitted}}`;
}

/** Reads the design system from its package, which names no way to its files but that to its script. */
export function designSystem(): DesignSystem {
  const folder = join(createRequire(import.meta.url).resolve('dkfds'), '../..');
  const css = besideOwnStyle(readFileSync(join(folder, sheet), 'utf8'));
  const named = new Set(Array.from(css.matchAll(fileNames), ([, name]) => name!));
  const base = `/dkfds/${sha256(css).slice(0, 12)}`;
  const files = Router();
  files.get(`${base}/${sheet}`, (_request, response) => {
    response.set('Cache-Control', `public, max-age=${year / 1000}, immutable`).type('css').send(css);
  });
  files.get(`${base}/*name`, (request, response, next) => {
    const name = request.params.name.join('/');
    if (named.has(name)) response.sendFile(name, { root: folder, maxAge: year, immutable: true });
    else next();
  });
  return { style: `${base}/${sheet}`, fonts: firstFonts.map((name) => `${base}/${name}`), files };
}
