import { unzipSync } from 'fflate';
import type { RewritePart } from './office-package.js';

/**
 * What the library writes, made steady: charts are numbered from 1 in each file, where it counts through the life of the
 * process.
 *
 * @param bytes of the file, whose charts are to be renumbered
 */
export function steadyPptxPart(bytes: Uint8Array): RewritePart {
  const paths = Object.keys(unzipSync(bytes, { filter: ({ name }) => name.startsWith('ppt/charts/') }));
  const numbers = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? []).map(Number).toSorted((a, b) => a - b);
  const place = new Map(numbers.map((number, i) => [String(number), String(i + 1)]));
  const renamed = (text: string): string =>
    text.replace(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml)/gu, (whole, name: string, number: string) =>
      (place.has(number) ? name + place.get(number)! : whole));
  return (path, text) => [renamed(path), renamed(text)];
}
