import type { AnalysisRun } from '../analysis/run.js';
import { seededRandom, shuffledIndices } from '../numerics/random.js';

type Run = Pick<AnalysisRun, 'id' | 'study'> & { readonly bulk: Pick<AnalysisRun['bulk'], 'answers'> };

/** What a reference leads to. */
export type ReferenceTarget =
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'satisfaction' | 'themes' }
  /** It is of another run, whose id begins so. */
  | { readonly kind: 'other-run'; readonly run: string };

/** Digits of a run's id that a reference begins with. */
const runDigits = 6;

/** The reference of a figure: the beginning of the run's id and the figure's own id, such as '3fa94c-question-7'. */
export function figureReference(run: string, figure: string): string {
  return `${run.slice(0, runDigits)}-${figure}`;
}

/**
 * The references of a run's answers, such as '3fa94c-s0417', by the answers' keys. Their numbers are in an order of their
 * own, which the run's id decides, so that they tell neither who wrote an answer nor where it stands in the file.
 */
export function answerReferences({ id, bulk: { answers } }: Run): ReadonlyMap<string, string> {
  const digits = String(answers.length).length;
  const order = shuffledIndices(answers.length, seededRandom(0, `reference/${id}`));
  return new Map(Array.from(order, (position, i) =>
    [answers[position]!.key, `${id.slice(0, runDigits)}-s${String(i + 1).padStart(digits, '0')}`]));
}

/**
 * What a text that somebody pasted refers to.
 *
 * @returns undefined when it is no reference, or one to something that the run does not have
 */
export function resolveReference(run: Run, text: string): ReferenceTarget | undefined {
  const [, own, part] = /^([0-9a-f]{6})-(s\d+|question-\d+|satisfaction|themes)$/.exec(text.trim().toLowerCase()) ?? [];
  if (own === undefined || part === undefined) return undefined;
  if (own !== run.id.slice(0, runDigits)) return { kind: 'other-run', run: own };
  if (part === 'satisfaction' || part === 'themes') return { kind: part };
  if (part.startsWith('question-')) {
    const question = run.study.questions[Number(part.slice('question-'.length)) - 1];
    return question && { kind: 'question', question: question.id };
  }
  for (const [key, reference] of answerReferences(run)) if (reference === text.trim().toLowerCase()) return { kind: 'answer', key };
  return undefined;
}
