import { ink, quietInk } from './palette.js';
import { element, textElement } from './svg.js';
import { smallFontSize, svgFrame, wideFrameWidth } from './svg-frame.js';
import { drawLegend } from './svg-legend.js';

/** Answers as points, those of a colour together. */
export interface AnswerMap {
  /** Of the picture, in the units of its places. */
  readonly width: number;
  readonly height: number;
  readonly layers: readonly MapLayer[];
  /** Numbers at the middle of layers. */
  readonly marks: readonly (MapPlace & { readonly text: string })[];
}

export interface MapLayer {
  readonly label: string;
  readonly colour: string;
  /** Never colour alone: points are round or square. */
  readonly cap: 'round' | 'square';
  readonly size: number;
  readonly places: readonly MapPlace[];
}

export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

const gap = 12;
const markSize = 17;

/** The map as a picture of its own: the legend above, each answer a point that is a stroke without length. */
export function drawAnswerMap({ width, height, layers, marks }: AnswerMap, text: { readonly title: string; readonly description: string }): string {
  const scale = wideFrameWidth / width;
  const legend = drawLegend(layers.map(({ label, colour, cap }) => ({
    label, sign: (x, y) => drawPoints([{ x, y }], colour, cap, 9),
  })), wideFrameWidth);
  const top = legend.height + gap;
  const points = layers.filter(({ places }) => places.length > 0).map(({ places, colour, cap, size }) => drawPoints(places, colour, cap, size));
  const labels = marks.flatMap(({ x, y, text: mark }) => [
    element('circle', { cx: x, cy: y, r: markSize, fill: '#FFFFFF', stroke: ink, 'stroke-width': 2 }),
    textElement('text', { x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central', 'font-size': 20, 'font-weight': 600, fill: ink }, mark),
  ]);
  const title = textElement('text', { x: 0, y: top + height * scale + 18, 'font-size': smallFontSize, fill: quietInk }, text.title);
  return svgFrame({ id: 'answer-map' }, text, top + height * scale + 24, [
    legend.markup, element('g', { transform: `translate(0 ${Math.round(top)}) scale(${scale})` }, [...points, ...labels]), title,
  ], wideFrameWidth);
}

/** Lines hardly longer than nothing, since some programs draw none that are. */
function drawPoints(places: readonly MapPlace[], colour: string, cap: string, size: number): string {
  return element('path', {
    d: places.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h.01`).join(''), fill: 'none', stroke: colour, 'stroke-width': size, 'stroke-linecap': cap,
  });
}
