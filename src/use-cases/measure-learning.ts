import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { drawOrder } from '../themes/draw-order.js';
import { largestSize, learningCurve, type LearningCurve } from '../themes/learning-curve.js';
import { loadCodedAnswers, readCodedAnswers, type CodedAnswers } from './load-coded-answers.js';
import { loadKeptStudy } from './load-kept-study.js';
import type { LoadPorts } from './load-study.js';
import type { RunFiles } from './ports.js';

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
export const fewestAnswers = 50;
const smallestSize = 10;

/** More uncoded answers teach what rules find hardly better, and each costs time at every point of the curve. */
const mostUncoded = 800;

/**
 * How F1 grows with the answers that people have coded blind, drawn at random.
 *
 * @throws InputError 'coded-answers-too-few', 'whole-number-expected', and what can be wrong with the files
 */
export async function measureLearning(
  ports: LoadPorts, path: string, { codings, codebook, question, ...settings }: LearningRequest,
): Promise<{ readonly curve: LearningCurve; readonly notices: readonly Notice[] }> {
  const loaded = await loadCodedAnswers(ports, path, codings, codebook, question);
  return { curve: learningFrom(loaded, ports.files.name(path), settings), notices: loaded.notices };
}

/**
 * The same of what a run has kept, by its own seed: the codings that it was made with.
 *
 * @param folder the run folder
 * @throws InputError 'coded-answers-too-few', 'run-missing', 'run-damaged'
 */
export async function measureLearningOfRun(
  ports: LoadPorts & { readonly runFiles: RunFiles }, folder: string, question: string | undefined,
): Promise<LearningCurve> {
  const { old, loaded } = await loadKeptStudy(ports, folder);
  return learningFrom(await readCodedAnswers(loaded, question), ports.files.name(folder), { seed: old.plan.seed });
}

function learningFrom(
  loaded: CodedAnswers, name: string, { seed, draws, sizes }: Pick<LearningRequest, 'seed' | 'draws' | 'sizes'>,
): LearningCurve {
  const coded = loaded.answers.filter(({ key }) => loaded.measured.has(key));
  if (coded.length < fewestAnswers) {
    throw inputError('coded-answers-too-few', { file: name, n: coded.length, minimum: fewestAnswers });
  }
  const wrong = sizes?.find((size) => size < smallestSize || size > largestSize(coded.length));
  if (wrong !== undefined) {
    throw inputError('curve-size-invalid', { got: wrong, minimum: smallestSize, maximum: largestSize(coded.length) });
  }
  const rest = drawOrder(loaded.answers.filter(({ key }) => !loaded.human.has(key)), seed).slice(0, mostUncoded);
  return learningCurve(
    coded.map(({ key, features }) => ({ features, themes: loaded.measured.get(key)!, group: '' })),
    rest.map(({ features }) => features), loaded.codebook.themes.map(({ id }) => id), { seed, draws, sizes });
}
