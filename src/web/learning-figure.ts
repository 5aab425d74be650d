import { learningCurveDrawn } from '../exports/learning-curve-drawn.js';
import { inputError } from '../notices/input-error.js';
import type { LearningCurve } from '../use-cases/ports.js';
import { learningAddress } from './addresses.js';
import type { Query } from './choices.js';
import type { OpenedRun } from './opened-runs.js';
import { chosenQuestions } from './question-choice.js';
import type { Site } from './site.js';

/** The name of the curve's files. */
export const learningFigure = 'laeringskurve';

/** The curve as its files show it. @throws InputError 'coded-answers-too-few' among others */
export async function learningDrawn(site: Site, opened: OpenedRun, query: Query) {
  const { opened: own } = chosenQuestions(opened, learningAddress, query, site);
  return learningCurveDrawn(await learningOf(site, opened, own), site.language);
}

/** @param own the run as it is told of one codebook's questions @throws InputError 'run-missing' where the store keeps no folders, and what `measureLearningOfRun` throws */
export function learningOf({ measures, store }: Site, { id, run }: OpenedRun, own: OpenedRun): Promise<LearningCurve> {
  if (!store.folder) throw inputError('run-missing', { run: id });
  return measures.learn({ run, folder: store.folder(id) }, own.run === run ? undefined : own.run.study.texts[0]!.id);
}
