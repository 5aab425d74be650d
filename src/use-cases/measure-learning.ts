import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { drawOrder } from '../themes/draw-order.js';
import { largestSize, learningCurve, type LearningCurve } from '../themes/learning-curve.js';
import { loadCodedAnswers } from './load-coded-answers.js';
import type { LoadPorts } from './load-study.js';

export interface LearningRequest {
  readonly seed: number;
  readonly draws?: number | undefined;
  readonly sizes?: readonly number[] | undefined;
  /** Tables of codings, in the place of the study's own. */
  readonly codings?: readonly string[];
  readonly codebook?: string | undefined;
  readonly question?: string | undefined;
}

/** With fewer, the held-out fifth is too small to measure on. */
const fewestAnswers = 50;
const smallestSize = 10;

/** More uncoded answers teach what rules find hardly better, and each costs time at every point of the curve. */
const mostUncoded = 800;

/**
 * How F1 grows with the answers that people have coded blind, drawn at random.
 *
 * @throws InputError 'coded-answers-too-few', 'whole-number-expected', and what can be wrong with the files
 */
export async function measureLearning(
  ports: LoadPorts, path: string, { seed, draws, sizes, codings, codebook, question }: LearningRequest,
): Promise<{ readonly curve: LearningCurve; readonly notices: readonly Notice[] }> {
  const loaded = await loadCodedAnswers(ports, path, codings, codebook, question);
  const coded = loaded.answers.filter(({ key }) => loaded.measured.has(key));
  if (coded.length < fewestAnswers) {
    throw inputError('coded-answers-too-few', { file: ports.files.name(path), n: coded.length, minimum: fewestAnswers });
  }
  const wrong = sizes?.find((size) => size < smallestSize || size > largestSize(coded.length));
  if (wrong !== undefined) {
    throw inputError('curve-size-invalid', { got: wrong, minimum: smallestSize, maximum: largestSize(coded.length) });
  }
  const rest = drawOrder(loaded.answers.filter(({ key }) => !loaded.human.has(key)), seed).slice(0, mostUncoded);
  return {
    curve: learningCurve(
      coded.map(({ key, features }) => ({ features, themes: loaded.measured.get(key)!, group: '' })),
      rest.map(({ features }) => features), loaded.codebook.themes.map(({ id }) => id), { seed, draws, sizes }),
    notices: loaded.notices,
  };
}
