import type { Command, ProseAct } from './command.js';
import { standingCommands } from './standing-commands.js';

/** The parts of a study's report that somebody wrote, by block, each as it was last written. @param commands of one study, in order */
export function editedProse(commands: readonly Command[]): ReadonlyMap<string, ProseAct> {
  const edited = new Map<string, ProseAct>();
  for (const { act } of standingCommands(commands)) {
    if (act.kind !== 'prose-edited') continue;
    if (act.text === '') edited.delete(act.block);
    else edited.set(act.block, act);
  }
  return edited;
}
