import type { AnswerRow } from '../analysis/run.js';
import { addCodings } from './import-codings.js';
import type { CodableStudy } from './codable-study.js';
import type { CodingPorts } from './record-coding.js';

/**
 * Keeps that somebody found an answer's code wrong, or right after all: as a coding of theirs with the answer's other themes as
 * they stand. The answer was come upon with its codes in sight, so the coding stands and teaches, but never measures.
 *
 * @param own the themes that they have given the answer before; undefined when they have not coded it
 * @param theme that the answer has, or has not
 * @throws InputError 'coder-name-invalid' | 'answer-missing' | 'theme-not-in-codebook'
 */
export async function correctCode(
  ports: CodingPorts,
  study: CodableStudy,
  coder: string,
  { respondent, question, themes }: Pick<AnswerRow, 'respondent' | 'question' | 'themes'>,
  own: readonly string[] | undefined,
  theme: string,
  has: boolean,
): Promise<void> {
  // Who said so before keeps the coding as it came about: it may have been blind.
  if (own?.includes(theme) === has) return;
  const others = (own ?? themes).filter((each) => each !== theme);
  await addCodings(ports, study, [{
    respondent, question, coder, themes: has ? [...others, theme] : others, selected: 'found', suggestionSeen: true,
  }]);
}
