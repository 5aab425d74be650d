import { scaleLinear } from 'd3-scale';
import { gridColour, groupMarks, ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { frameWidth, smallFontSize, svgFrame } from './svg-frame.js';
import { textWidth, wrapText } from './text-width.js';

/** How large a share of each group's invited had answered by each day: a small picture a group, all on one scale. */
export interface ResponsePanels {
  readonly id: string;
  readonly panels: readonly {
    /** What stands above it: the group, and how many of how many had answered at last. */
    readonly name: string;
    readonly end: string;
    /** 0–1, a day after the other. */
    readonly cumulative: readonly number[];
  }[];
  /** Of everybody invited, for comparison. */
  readonly all: readonly number[];
  /** Days that something was sent on, by position, with what stands below them. */
  readonly contacts: readonly { readonly day: number; readonly label: string }[];
}

export interface ResponsePanelsText {
  readonly title: string;
  readonly description: string;
  /** A share as a tick of the axis says it. */
  readonly tick: (share: number) => string;
}

const columns = 2;
const gap = 22;
const axisWidth = 26;
const panelWidth = (frameWidth - gap) / columns;
const lineHeight = 17;
const dayFontSize = 11.5;
/** Bold letters are wider than `textWidth` takes them for. */
const nameFontSize = 12.5;
const plotHeight = 84;

/** A line for each group over the days, everybody's in grey behind it; contacts are dashed lines. */
export function drawResponsePanels(figure: ResponsePanels, text: ResponsePanelsText): string {
  const { panels, all } = figure;
  const highest = Math.max(0.01, ...all, ...panels.flatMap(({ cumulative }) => cumulative));
  const names = panels.map(({ name }) => wrapText(name, smallFontSize, panelWidth));
  const plotTop = lineHeight * (1 + names.reduce((most, lines) => Math.max(most, lines.length), 1)) + 8;
  const panelHeight = plotTop + plotHeight + 30;
  const rows = Math.ceil(panels.length / columns);
  return svgFrame(figure, text, rows * panelHeight, panels.map((panel, i) => element('g', {
    transform: `translate(${(i % columns) * (panelWidth + gap)} ${Math.floor(i / columns) * panelHeight})`,
  }, [
    ...[...names[i]!, panel.end].map((line, k, lines) => textElement('text', {
      x: 0, y: 13 + k * lineHeight,
      ...(k < lines.length - 1
        ? { 'font-size': nameFontSize, 'font-weight': 600, fill: ink }
        : { 'font-size': smallFontSize, fill: quietInk }),
    }, line)),
    ...drawPlot(panel.cumulative, figure, { highest, plotTop }, text),
  ])));
}

function drawPlot(
  cumulative: readonly number[],
  { all, contacts }: ResponsePanels,
  { highest, plotTop }: { readonly highest: number; readonly plotTop: number },
  text: ResponsePanelsText,
): string[] {
  const bottom = plotTop + plotHeight;
  const x = scaleLinear().domain([0, Math.max(1, all.length - 1)]).range([axisWidth, panelWidth]);
  const y = scaleLinear().domain([0, highest]).nice(3).range([bottom, plotTop]);
  const path = (shares: readonly number[]) =>
    `M${shares.map((share, i) => `${x(i).toFixed(2)} ${y(share).toFixed(2)}`).join('L')}`;
  return [
    ...y.ticks(3).flatMap((tick) => [
      element('line', {
        x1: axisWidth, x2: panelWidth, y1: y(tick), y2: y(tick), stroke: gridColour, 'stroke-width': 0.75,
      }),
      textElement('text', {
        x: axisWidth - 5, y: y(tick), 'text-anchor': 'end', 'dominant-baseline': 'central', 'font-size': dayFontSize,
        fill: quietInk,
      }, text.tick(tick)),
    ]),
    ...contacts.map(({ day }) => element('line', {
      x1: x(day), x2: x(day), y1: plotTop, y2: bottom, stroke: quietInk, 'stroke-dasharray': '3 3', 'stroke-width': 0.75,
    })),
    ...dayLabels(contacts, x).map(({ at, label, anchor }) => textElement('text', {
      x: at, y: bottom + 14, 'text-anchor': anchor, 'font-size': dayFontSize, fill: quietInk,
    }, label)),
    element('path', { d: path(all), fill: 'none', stroke: '#A8A8A8', 'stroke-width': 1.25 }),
    element('path', { d: path(cumulative), fill: 'none', stroke: groupMarks.all.colour, 'stroke-width': 2.25 }),
  ];
}

/** The labels that have room, from the left. */
function dayLabels(
  contacts: ResponsePanels['contacts'],
  x: (day: number) => number,
): { at: number; label: string; anchor: string }[] {
  let free = -Infinity;
  return contacts.flatMap(({ day, label }) => {
    const width = textWidth(label, dayFontSize);
    const left = Math.min(Math.max(axisWidth - 8, x(day) - width / 2), panelWidth - width);
    if (left < free) return [];
    free = left + width + 2;
    return [{ at: left, label, anchor: 'start' }];
  });
}
