import type { Slide } from 'pptxgenjs';
import type { Figure } from '../figures/figure.js';
import type { FigureText } from '../figures/figure-text.js';
import type { Measure } from '../figures/measure.js';
import { groupMarks, stepColours } from '../figures/palette.js';
import { officeColour, type HouseStyle } from './house-style.js';
import { xmlText } from './xml-text.js';

interface Series { readonly name: string; readonly labels: string[]; readonly values: number[] }

type Place = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

/**
 * A chart of a figure's numbers, that PowerPoint can edit: bars one after the other for scales, beside each other else.
 *
 * @param labelled whether bars have their numbers; a table may say them
 */
export function chartOf(to: Slide, figure: Figure, text: FigureText, place: Place, { font }: HouseStyle, labelled = true): void {
  const { series, colours, stacked, end } = chartData(figure, text);
  to.addChart('bar', series, {
    ...place,
    barDir: 'bar', barGrouping: stacked ? 'stacked' : 'clustered', // One bar alone would fill the slide.
    barGapWidthPct: stacked ? (figure.rows.length === 1 ? 180 : 45) : 60,
    chartColors: colours,
    catAxisOrientation: 'maxMin', catAxisLabelFontSize: labelled ? 12 : 10, catAxisLabelFontFace: font, catAxisLabelFrequency: 1,
    valAxisMinVal: 0, valAxisMaxVal: end, valAxisHidden: stacked, valAxisLabelFormatCode: '0%', valAxisLabelFontSize: 11,
    valGridLine: stacked ? { style: 'none' } : { color: 'D8D8D8', size: 0.5 },
    showLegend: series.length > 1, legendPos: 't', legendFontSize: 12, legendFontFace: font,
    // Too small a part has no room for its number.
    showValue: labelled, dataLabelFormatCode: stacked ? '[>=0.05]0%;""' : '0%', dataLabelFontSize: 11,
    dataLabelColor: '1A1A1A', ...(!stacked && { dataLabelPosition: 'outEnd' as const }),
    altText: xmlText(text.description),
  });
}

function chartData(figure: Figure, text: FigureText): {
  readonly series: Series[]; readonly colours: string[]; readonly stacked: boolean; readonly end: number;
} {
  const of = (name: string, labels: readonly string[], values: readonly Measure[]): Series =>
    ({ name: xmlText(name), labels: labels.map(xmlText), values: values.map(shown) });
  switch (figure.kind) {
    case 'stacked-bars': {
      const { steps, rows } = text as Extract<FigureText, { kind: 'stacked-bars' }>;
      const labels = rows.map(({ label, score }) => `${label}: ${score}`);
      return {
        series: steps.map((step, i) => of(step, labels, figure.rows.map(({ shares }) => shares[i]!))),
        colours: stepColours(steps.length).map(({ fill }) => officeColour(fill)), stacked: true, end: 1,
      };
    }
    case 'option-bars': {
      const { groups, rows } = text as Extract<FigureText, { kind: 'option-bars' }>;
      return {
        series: groups.map((group, i) => of(group, rows.map(({ label }) => label), figure.rows.map(({ shares }) => shares[i]!))),
        colours: stepColours(Math.max(2, groups.length)).slice(0, groups.length).map(({ fill }) => officeColour(fill)), stacked: false, end: Math.min(1, figure.end),
      };
    }
    case 'interval-bars': {
      const { groups, rows } = text as Extract<FigureText, { kind: 'interval-bars' }>;
      const valueOf = (row: (typeof figure.rows)[number], group: (typeof figure.groups)[number]): Measure =>
        row.values.find((value) => value.group === group)?.share ?? { kind: 'suppressed', under: 0 };
      return {
        series: figure.groups.map((group, i) => of(groups[i]!, rows.map(({ label }) => label), figure.rows.map((row) => valueOf(row, group)))),
        colours: figure.groups.map((group) => officeColour(groupMarks[group].colour)), stacked: false, end: figure.ticks.at(-1) ?? 1,
      };
    }
  }
}

/** A bar has the printed number's exactness; what is suppressed has no bar. */
function shown(measure: Measure): number {
  return measure.kind === 'measured' ? Math.round(measure.value * 1000) / 1000 : 0;
}
