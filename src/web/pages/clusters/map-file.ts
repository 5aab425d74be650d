import { answerMapDrawn, type AnswerMapFile, type DrawnLayer } from '../../../exports/answer-map-drawn.js';
import type { Query } from '../../choices.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { mapLayout, type MapPoint } from './map-layout.js';
import { legendLabel, quiet } from './map-view.js';

/** The map of a run as a file, in the colours that the address chooses; null where there is none. */
export function mapFile(opened: OpenedRun, query: Query, wording: Wording): AnswerMapFile | null {
  const layout = mapLayout(opened, query, wording);
  if (!layout) return null;
  const layer = (of: Omit<DrawnLayer, 'places' | 'mapped'>, points: readonly MapPoint[]): DrawnLayer =>
    ({ ...of, places: points, mapped: points.map(({ mapped }) => mapped) });
  return answerMapDrawn(
    layout,
    layout.classes.map(({ label, words, colour, cap, mark, middle, points }) => layer(
      { label: legendLabel(label, words), colour, cap, size: cap === 'round' ? 5 : 4, mark: mark === null || !middle ? null : { text: mark, at: middle } }, points)),
    layer({ label: wording.words.map.otherAnswers, colour: quiet, cap: 'round', size: 4, mark: null }, layout.others),
    layout.chosen.label, opened.run.plan.quotes.minimumCell, wording.language);
}
