import type { AnalysisRun } from '../analysis/run.js';
import { keptUnlessFailed } from '../numerics/kept-with.js';
import { coderFeatures } from '../themes/coder-features.js';
import { drawOrder } from '../themes/draw-order.js';
import { createRuleCoder } from '../themes/rule-coder.js';
import { suggestAnswers } from '../themes/suggest-answers.js';
import type { ReadText } from '../text/token.js';
import { doubtOfLearner, doubtOfRules } from './doubt-of-answers.js';
import type { CodableAnswer } from './load-coded-answers.js';
import type { Shelf } from './ports.js';
import { runReader } from './rule-finds.js';
import type { RunCodebook } from './run-codebooks.js';

/** So many answers are suggested before a new run, which has learned from them, suggests others. */
const suggested = 100;

/** They are picked from so many, drawn at random: to weigh thousands takes long and finds hardly more doubtful ones. */
const pool = 800;

/** What suggestions are made of. */
export interface SuggestFrom {
  readonly plan: AnalysisRun['plan'];
  readonly bulk: Pick<AnalysisRun['bulk'], 'answers' | 'spelling'>;
}

/** Keys of the answers to code next, in order. */
export type SuggestInRun = (run: AnalysisRun, codebooks: readonly RunCodebook[]) => Promise<readonly string[]>;

/** Makes a suggester that finds them where it is asked, which takes seconds, and keeps what it has suggested. */
export function runSuggester(shelf: Pick<Shelf, 'text'>): SuggestInRun {
  return keptSuggestions((run, codebooks) => suggestWith(shelf, run, codebooks));
}

/** Finds what a suggester suggests. */
export async function suggestWith(
  shelf: Pick<Shelf, 'text'>, run: SuggestFrom, codebooks: readonly RunCodebook[],
): Promise<readonly string[]> {
  const read = await runReader(shelf, run);
  return codebooks.flatMap((each) => suggestInRun(run, each, read));
}

/** A suggester that keeps what it has suggested for as long as the run itself is kept. */
export function keptSuggestions(suggest: SuggestInRun): SuggestInRun {
  return keptUnlessFailed(suggest);
}

/**
 * Which of a run's answers people should code next, so that a coder learns most: `suggestNext` over the answers of one
 * codebook as the run has them, people's codes among them.
 *
 * @returns keys of at most 100 answers that nobody had coded when the run was made
 */
export function suggestInRun({ bulk, plan }: SuggestFrom, { codebook, questions }: RunCodebook, read: ReadText): string[] {
  const code = createRuleCoder(codebook, read);
  const rows = bulk.answers.filter(({ question, hasContent, language }) =>
    hasContent && language === codebook.language && questions.includes(question));
  const human = new Map(rows.filter(({ codedBy }) => codedBy === 'human').map(({ key, themes }) => [key, new Set(themes)]));
  // In an order of their own: sums must not depend on how the rows of a file happen to stand.
  const coded = rows.filter(({ key }) => human.has(key)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const open = drawOrder(rows.filter(({ key }) => !human.has(key)), plan.seed).slice(0, pool);
  const answers = [...coded, ...open].map(({ key, respondent, question, text }): CodableAnswer => {
    const tokens = read(text);
    const byRules = code(tokens);
    return { key, respondent, question, features: coderFeatures(tokens, byRules, ''), byRules };
  });
  const { doubts } = human.size >= plan.coder.fewestCoded
    ? doubtOfLearner({ answers, human, codebook }, plan.seed) : doubtOfRules(codebook);
  const known = answers.filter(({ key }) => human.has(key)).map(({ features }) => features.whole);
  const candidates = answers.filter(({ key }) => !human.has(key))
    .map((answer) => ({ key: answer.key, features: answer.features.whole, doubts: doubts(answer) }));
  return suggestAnswers(candidates, known, { count: suggested }).map(({ key }) => key);
}
