import { unzipSync } from 'fflate';
import { contrast } from '../figures/palette.js';
import type { RewritePart } from './office-package.js';
import { withIntervals, type ChartIntervals } from './pptx-intervals.js';

/**
 * What the library writes, made steady: charts are numbered from 1 in each file, where it counts through the life of the
 * process.
 *
 * @param bytes of the file, whose charts are to be renumbered
 * @param intervals of each chart, in their order
 */
export function steadyPptxPart(bytes: Uint8Array, intervals: readonly ChartIntervals[]): RewritePart {
  const paths = Object.keys(unzipSync(bytes, { filter: ({ name }) => name.startsWith('ppt/charts/') }));
  const numbers = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? []).map(Number).toSorted((a, b) => a - b);
  const place = new Map(numbers.map((number, i) => [String(number), String(i + 1)]));
  const renamed = (text: string): string =>
    text.replace(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/gu, (whole, name: string, number: string) =>
      (place.has(number) ? name + place.get(number)! : whole));
  return (path, text) => {
    const [, chart] = /^ppt\/charts\/chart(\d+)\.xml$/u.exec(renamed(path)) ?? [];
    return [renamed(path), chart === undefined ? renamed(text) : readable(withIntervals(renamed(text), intervals[Number(chart) - 1] ?? []))];
  };
}

/** Numbers in the bars of a stacked chart, light on dark bars: the library writes all of them in one colour. */
function readable(xml: string): string {
  if (!xml.includes('<c:grouping val="stacked"/>')) return xml;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gsu, (series) => {
    const fill = /<c:spPr>.*?<a:srgbClr val="([0-9A-F]{6})"/su.exec(series)?.[1];
    if (fill === undefined || contrast(`#${fill}`, '#1A1A1A') >= 4.5) return series;
    return series.replace(/<c:dLbls>.*?<\/c:dLbls>/su, (labels) => labels.replaceAll('val="1A1A1A"', 'val="FFFFFF"'));
  });
}
