import type { Figure } from '../figures/figure.js';
import type { FigureText } from '../figures/figure-text.js';
import type { Measure } from '../figures/measure.js';
import type { TextTable } from '../wording/table-words.js';

/** How far the interval reaches to both sides of a bar's end, in the chart's unit; null for a bar without one. */
type Reach = { readonly minus: number; readonly plus: number } | null;

/** The intervals of a chart: for each series those of its bars; none for bars whose parts add up. */
export type ChartIntervals = readonly (readonly Reach[])[];

/** The intervals of a figure's bars, in the order of its chart's series. */
export function chartIntervals(figure: Figure): ChartIntervals {
  switch (figure.kind) {
    // The mean's interval stands in the label: a share's end is not where its part of the bar ends.
    case 'stacked-bars': return [];
    case 'option-bars': return figure.groups.map((_, i) => figure.rows.map(({ shares }) => reachOf(shares[i])));
    case 'interval-bars': return figure.groups.map((group) =>
      figure.rows.map(({ values }) => reachOf(values.find((value) => value.group === group)?.share)));
  }
}

function reachOf(measure: Measure | undefined): Reach {
  if (measure?.kind !== 'measured' || measure.low === null || measure.high === null) return null;
  return { minus: measure.value - measure.low, plus: measure.high - measure.value };
}

/** A chart's XML with intervals drawn on its bars: the library has no words for them. */
export function withIntervals(xml: string, intervals: ChartIntervals): string {
  let series = 0;
  return xml.replace(/(?=<c:cat>)/gu, () => {
    const own = intervals[series++] ?? [];
    return own.some((reach) => reach !== null) ? errorBars(own) : '';
  });
}

function errorBars(reaches: readonly Reach[]): string {
  const points = (side: 'minus' | 'plus'): string => `<c:${side}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${reaches.length}"/>`
    + `${reaches.map((reach, i) => `<c:pt idx="${i}"><c:v>${Math.round((reach?.[side] ?? 0) * 10_000) / 10_000}</c:v></c:pt>`).join('')}</c:numLit></c:${side}>`;
  return '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>'
    + `${points('plus')}${points('minus')}<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="1A1A1A"/></a:solidFill></a:ln></c:spPr></c:errBars>`;
}

/** What a chart with intervals leaves to a table beside it: a row a bar's label, a column a group; first the heads. */
export function intervalTable(figure: Figure, text: FigureText, table: TextTable): readonly (readonly string[])[] {
  if (figure.kind === 'stacked-bars' || text.kind === 'stacked-bars') return [];
  // Behind the name of a row stands its group, where there are several.
  const grouped = figure.kind === 'interval-bars' || figure.groups.length > 1;
  const at = grouped ? 2 : 1;
  const names = figure.kind === 'interval-bars' ? text.groups : figure.groups.map((_, i) => text.groups[i]!);
  const [name, , ] = table.columns;
  return [
    [name!.text, ...names],
    ...text.rows.map(({ label }) => [label, ...names.map((group, k) => {
      const own = table.rows.filter((cells) => cells[0] === label);
      // A group of options has its n behind its name; they stand in the table in their order.
      const row = figure.kind === 'option-bars' ? own[k] : own.find((cells) => cells[1] === group);
      return row ? `${row[at]!} (${row[at + 1]!})` : '–';
    })]),
  ];
}
