import { isCodingAct, type Act, type Command } from '../workspace/command.js';
import { lastOf } from '../workspace/standing-commands.js';
import type { CodableStudy } from './codable-study.js';
import { coderName, type CodingPorts } from './record-coding.js';

/**
 * Takes back the last thing that somebody did in a study; again, the one before it.
 *
 * @param isOne which acts are looked at, by default those of coding
 * @returns what was taken back; undefined when there is nothing of theirs to take back
 * @throws InputError 'coder-name-invalid'
 */
export async function undoLast(
  { commands, clock }: CodingPorts,
  study: Pick<CodableStudy, 'id'>,
  by: string,
  isOne: (act: Act) => boolean = isCodingAct,
): Promise<Command | undefined> {
  const name = coderName(by);
  const last = lastOf(await commands.read(study.id), name, isOne);
  if (last) await commands.append([{ at: clock(), by: name, study: study.id, act: { kind: 'undone', command: last.id } }]);
  return last;
}
