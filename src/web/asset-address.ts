import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a file in the assets folder; it changes with the content, so that a browser may keep what it has. */
export function assetAddress(folder: string, name: string): string {
  const digest = createHash('sha256').update(readFileSync(join(folder, name))).digest('hex');
  return `/assets/${name}?v=${digest.slice(0, 12)}`;
}
