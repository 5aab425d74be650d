import type { Command, ProseAct } from './command.js';
import { standingCommands } from './standing-commands.js';

/** A part that somebody wrote, and who did so when (ISO 8601). */
export type WrittenProse = ProseAct & Pick<Command, 'by' | 'at'>;

/** The parts of a study's report that somebody wrote, by block, each as it was last written. @param commands of one study, in order */
export function editedProse(commands: readonly Command[]): ReadonlyMap<string, WrittenProse> {
  const edited = new Map<string, WrittenProse>();
  for (const { act, by, at } of standingCommands(commands)) {
    if (act.kind !== 'prose-edited') continue;
    if (act.text === '') edited.delete(act.block);
    else edited.set(act.block, { ...act, by, at });
  }
  return edited;
}
