import { inputError } from '../notices/input-error.js';
import type { CodedText, CodingAct, Command } from '../workspace/command.js';
import type { CodableStudy } from './codable-study.js';
import type { Clock, CommandLog } from './ports.js';

export interface CodingPorts {
  readonly commands: CommandLog;
  readonly clock: Clock;
}

/** An act of coding that names its answer by respondent and question; what text it has is looked up. */
export type CodingRequest = CodingAct extends infer A ? A extends CodingAct
  ? Omit<A, 'answer'> & { readonly answer: Pick<CodedText, 'respondent' | 'question'> } : never : never;

/**
 * Keeps what somebody did to an answer.
 *
 * @param by the name of who did it
 * @returns the command as it stands in the log: when it is returned it is kept for good
 * @throws InputError 'coder-name-invalid', 'answer-missing' when the study has no such answer, 'theme-not-in-codebook'
 */
export async function recordCoding(
  { commands, clock }: CodingPorts,
  study: CodableStudy,
  by: string,
  request: CodingRequest,
): Promise<Command> {
  const act = checkedAct(study, request);
  const [command] = await commands.append([{ at: clock(), by: coderName(by), study: study.id, act }]);
  return command!;
}

/** @throws InputError 'answer-missing' | 'theme-not-in-codebook' */
function checkedAct(study: CodableStudy, request: CodingRequest): CodingAct {
  const { respondent, question } = request.answer;
  const answer = study.answers.find((each) => each.respondent === respondent && each.question === question);
  if (!answer) throw inputError('answer-missing', { answer: `${respondent}:${question}`.slice(0, 60) });
  const named = 'theme' in request ? [request.theme] : 'themes' in request ? request.themes : [];
  const expected = study.themes.get(question) ?? [];
  const unknown = named.find((theme) => !expected.includes(theme));
  if (unknown !== undefined) {
    throw inputError('theme-not-in-codebook', { theme: unknown.slice(0, 60), expected });
  }
  return { ...request, answer };
}

/** A coder's name as it is kept. @throws InputError 'coder-name-invalid' */
export function coderName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || name.length > 60 || /\p{C}/u.test(name)) throw inputError('coder-name-invalid', {});
  return name;
}
