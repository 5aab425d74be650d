import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of the public data; undefined when it is not there. */
export function publicText(data: string, ...path: readonly string[]): string | undefined {
  const file = join(data, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The rows of tab-separated columns of each sentence; comments are left out. */
export function sentencesOf(text: string): string[][][] {
  return text.split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((row) => row !== '' && !row.startsWith('#')).map((row) => row.split('\t')))
    .filter((rows) => rows.length > 0);
}
