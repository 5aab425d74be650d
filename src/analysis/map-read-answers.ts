import type { MapPlace } from '../clusters/map-answers.js';
import type { ReadAnswer } from './read-answer.js';
import type { MapRow } from './run.js';
import type { TopicMaterial } from './topic-material.js';

/** The map of all answers that have content and are in the coded language, whatever segment they come from. */
export function mapReadAnswers(
  read: readonly ReadAnswer[], { mapped }: Pick<TopicMaterial, 'mapped'>, places: readonly MapPlace[],
): MapRow[] {
  return places.map(({ document, x, y }) => ({ key: read[mapped[document]!]!.answer.key, x, y }));
}
