import type { AnswerRow } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { codingSheet, type CodingSheet, type SheetHeaders } from '../themes/coding-sheet.js';
import type { Digest } from './ports.js';
import type { RunCodebook } from './run-codebooks.js';
import { markBy } from './text-mark.js';

/**
 * A sheet with the next answers of a run's random draw, to be coded by hand.
 *
 * @param left what the coder has not read of the draw, in its order
 * @param seed of that draw
 * @param codebooks of the run: a sheet has the themes of one, and the answers to its questions
 * @throws InputError 'answers-all-coded' when nothing is left, or the run has kept no codebook
 */
export function sheetOfRun(
  left: readonly Pick<AnswerRow, 'respondent' | 'question' | 'text'>[],
  codebooks: readonly RunCodebook[],
  count: number,
  headers: SheetHeaders,
  language: 'da' | 'en',
  coder: string,
  digest: Digest,
  seed: number,
): CodingSheet {
  const of = codebooks.find(({ questions }) => left.some(({ question }) => questions.includes(question)));
  if (!of) throw inputError('answers-all-coded', { file: codebooks[0]?.file.name ?? '' });
  const answers = left.filter(({ question }) => of.questions.includes(question)).slice(0, count)
    .map(({ respondent, question, text }) => ({ respondent, question, text, selected: 'random' }));
  return codingSheet(answers, of.codebook.themes, headers, language, coder, markBy(digest), seed);
}
