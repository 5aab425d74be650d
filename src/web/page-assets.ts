import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../io/digest.js';

/** The address of a file in the assets folder; it changes with the content, so that a browser may keep what it has. */
export function assetAddress(folder: string, name: string): string {
  return `/assets/${name}?v=${sha256(readFileSync(join(folder, name))).slice(0, 12)}`;
}
