import { mapAnswers } from '../clusters/map-answers.js';
import { termsOf } from '../features/terms.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { topicStopWords } from '../text/stop-words.js';
import type { AnalysisPlan } from './plan.js';
import type { ReadAnswer } from './read-answer.js';
import type { MapRow } from './run.js';

/** The map of all answers that have content and are in the coded language, whatever segment they come from. */
export function mapReadAnswers(read: readonly ReadAnswer[], lexicon: TextLexicon, plan: AnalysisPlan): MapRow[] {
  const left = topicStopWords(lexicon);
  const own = read.filter(({ inBase }) => inBase);
  const documents = own.map(({ impersonal }) => termsOf(impersonal, left));
  return mapAnswers(documents, { ...plan.clusters, seed: plan.seed })
    .map(({ document, x, y }) => ({ key: own[document]!.answer.key, x, y }));
}
