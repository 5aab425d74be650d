import { drawAnswerMap, type AnswerMap, type MapLayer, type MapPlace } from '../figures/draw-answer-map.js';
import type { Language } from '../wording/language.js';
import { mapFileWords } from '../wording/map-file-words.js';
import type { FigureRows } from './figure-rows.js';

export type { MapPlace } from '../figures/draw-answer-map.js';

/** Answers of a colour, with their places on the picture and those on the map itself, −1 to 1. */
export interface DrawnLayer extends MapLayer {
  readonly mapped: readonly MapPlace[];
  /** A number at the middle of its points; null for none. */
  readonly mark: { readonly text: string; readonly at: MapPlace } | null;
}

/** The map as a file. */
export interface AnswerMapFile {
  readonly svg: string;
  readonly rows: FigureRows;
}

/**
 * The map of the answers for other houses: points in the colours of one choice, and as rows the places of the points and
 * what they belong to, which stand in the order of the places, so that no row can be found again among the answers. Of
 * answers so few that they may tell of their writers nothing is said but that they are others, and nothing at all where also the others are so few.
 *
 * @param others those that have no colour of their own
 * @param by what the colours stand for
 */
export function answerMapDrawn(
  size: Pick<AnswerMap, 'width' | 'height'>, coloured: readonly DrawnLayer[], others: DrawnLayer, by: string, minimumCell: number, language: Language,
): AnswerMapFile {
  const words = mapFileWords[language];
  const told = coloured.filter(({ places }) => places.length >= minimumCell);
  const hidden = coloured.filter(({ places }) => places.length < minimumCell);
  const rest = { ...others, places: [others, ...hidden].flatMap(({ places }) => places), mapped: [others, ...hidden].flatMap(({ mapped }) => mapped) };
  const layers = [...(rest.places.length < minimumCell ? [] : [rest]), ...told];
  const rows = layers.flatMap(({ mapped, label }) => mapped.map(({ x, y }): [number, number, string] => [x, y, label]));
  return {
    svg: drawAnswerMap(
      { ...size, layers, marks: told.flatMap(({ mark }) => (mark ? [{ ...mark.at, text: mark.text }] : [])) },
      { title: words.title(by), description: words.description(layers.map(({ label, places }) => ({ label, n: places.length }))) }),
    rows: { columns: [...words.columns, by], rows: rows.toSorted(([x, y, a], [v, w, b]) => x - v || y - w || (a < b ? -1 : 1)) },
  };
}
