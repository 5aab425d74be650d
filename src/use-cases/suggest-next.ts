import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import type { CodebookText } from '../themes/codebook.js';
import { suggestAnswers } from '../themes/suggest-answers.js';
import { doubtOfCoder, doubtOfLearner, doubtOfRules, type Doubt } from './doubt-of-answers.js';
import { loadCodedAnswers, type CodedAnswers } from './load-coded-answers.js';
import { loadModel } from './load-model.js';
import type { LoadPorts } from './load-study.js';

export interface NextRequest {
  /** Answers to suggest, 1 and up. */
  readonly count: number;
  /** Whole number, 0 to 2^32 − 1: the order in which a coder learns. */
  readonly seed: number;
  /** Tables of codings, in the place of the study's own. */
  readonly codings?: readonly string[];
  readonly codebook?: string | undefined;
  /** The open question whose answers are suggested; needed where questions have codebooks of their own. */
  readonly question?: string | undefined;
  /** File of a trained coder, or 'none' for rules alone. */
  readonly model?: string | undefined;
}

/** An answer to code next, and why. */
export interface NextAnswer {
  readonly respondent: string;
  readonly question: string;
  /** Of all themes together, 0 to 1. */
  readonly doubt: number;
  /** The themes most in doubt; no chance where rules alone code. */
  readonly themes: readonly { readonly id: string; readonly label: CodebookText; readonly chance?: number }[];
  /** To the nearest answer that is coded or suggested before it, 0 to 1. */
  readonly likeness: number;
}

export interface NextAnswers {
  readonly answers: readonly NextAnswer[];
  /** What measured doubt: a coder that learned from the codings, a trained model, or the rules. */
  readonly basis: 'learned' | 'model' | 'rules';
  /** Answers that people have coded. */
  readonly coded: number;
  readonly notices: readonly Notice[];
}

/**
 * Which answers people should code next, so that a coder learns most: those whose themes are most in doubt, unlike each other
 * and what is coded. Doubt is a coder's that learned from the codings, where there are enough for a run to learn from; else a
 * trained model's; else the rules'.
 *
 * @throws InputError 'answers-all-coded', and what can be wrong with the files
 */
export async function suggestNext(
  ports: LoadPorts, path: string, { count, seed, codings, codebook, question, model }: NextRequest,
): Promise<NextAnswers> {
  const loaded = await loadCodedAnswers(ports, path, codings, codebook, question);
  const { human, answers } = loaded;
  const open = answers.filter(({ key }) => !human.has(key));
  if (open.length === 0) throw inputError('answers-all-coded', { file: ports.files.name(path) });
  const { doubts, chances, basis, notices } = await doubtBy(ports, loaded, model, seed);
  const candidates = open.map((answer) => ({ key: answer.key, features: answer.features.whole, doubts: doubts(answer) }));
  const found = suggestAnswers(candidates, answers.flatMap(({ key, features }) => (human.has(key) ? [features.whole] : [])), { count });
  const byKey = new Map(open.map((answer) => [answer.key, answer]));
  const { themes } = loaded.codebook;
  return {
    answers: found.map(({ key, doubt, doubtful, likeness }) => {
      const answer = byKey.get(key)!;
      const known = chances?.(answer);
      return {
        respondent: answer.respondent, question: answer.question, doubt, likeness,
        themes: doubtful.map((t) => ({ id: themes[t]!.id, label: themes[t]!.label, ...(known && { chance: known[t]! }) })),
      };
    }),
    basis,
    coded: human.size,
    notices: [...loaded.notices, ...notices,
      ...(found.length < count ? [notice('warning', 'answers-fewer-than-asked', { asked: count, got: found.length })] : [])],
  };
}

async function doubtBy(
  ports: LoadPorts, loaded: CodedAnswers, model: string | undefined, seed: number,
): Promise<Doubt & Pick<NextAnswers, 'basis' | 'notices'>> {
  if (model === undefined && loaded.human.size >= loaded.fewestCoded) {
    return { basis: 'learned', ...doubtOfLearner(loaded, seed), notices: [] };
  }
  const { model: trained, notices } = await loadModel(ports, loaded, model);
  if (trained) return { basis: 'model', ...doubtOfCoder(trained.coder), notices };
  return { basis: 'rules', ...doubtOfRules(loaded.codebook), notices };
}
