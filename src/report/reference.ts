import type { AnalysisRun } from '../analysis/run.js';
import { seededRandom, shuffledIndices } from '../numerics/random.js';

type Answered = Pick<AnalysisRun, 'id' | 'study'> & { readonly bulk: Pick<AnalysisRun['bulk'], 'answers'> };

type Run = Answered & { readonly results: Pick<AnalysisRun['results'], 'codedQuestions' | 'nonResponse'> };

/** What a reference leads to. */
export type ReferenceTarget =
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'satisfaction' | 'response' }
  /** `question`: the first of the open questions that the figure is on; null for the study's first. */
  | { readonly kind: 'themes'; readonly question: string | null }
  /** It is of another run, whose id begins so. */
  | { readonly kind: 'other-run'; readonly run: string };

/** Digits of a run's id that a reference begins with. */
const runDigits = 6;

/** The reference of a figure: the beginning of the run's id and the figure's own id, such as '3fa94c-question-7'. */
export function figureReference(run: string, figure: string): string {
  return `${run.slice(0, runDigits)}-${figure}`;
}

/** What a reference calls a figure of who answered. @param at its place among them, from 0 */
export function responseFigure(at: number): string {
  return `response-${at + 1}`;
}

/**
 * The references of a run's answers, such as '3fa94c-s0417', by the answers' keys. Their numbers are in an order of their
 * own, which the run's id decides, so that they tell neither who wrote an answer nor where it stands in the file.
 */
export function answerReferences({ id, bulk: { answers } }: Answered): ReadonlyMap<string, string> {
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
  const [, own, part] = /^([0-9a-f]{6})-(s\d+|question-\d+|satisfaction|themes(?:-\d+)?|response-[1-9])$/.exec(text.trim().toLowerCase()) ?? [];
  if (own === undefined || part === undefined) return undefined;
  if (own !== run.id.slice(0, runDigits)) return { kind: 'other-run', run: own };
  if (part === 'satisfaction') return { kind: part };
  if (part === 'themes') return { kind: part, question: null };
  if (part.startsWith('response-')) return run.results.nonResponse && { kind: 'response' };
  if (part.startsWith('themes-')) {
    // The questions of the first codebook have the figure without a number.
    const number = Number(part.slice('themes-'.length));
    const question = number < 2 ? undefined : run.results.codedQuestions?.[number - 1]?.questions[0];
    return question === undefined ? undefined : { kind: 'themes', question };
  }
  if (part.startsWith('question-')) {
    const question = run.study.questions[Number(part.slice('question-'.length)) - 1];
    return question && { kind: 'question', question: question.id };
  }
  for (const [key, reference] of answerReferences(run)) if (reference === text.trim().toLowerCase()) return { kind: 'answer', key };
  return undefined;
}
