import type { Command } from './command.js';

/**
 * The commands that stand: those that their own coder has not taken back. What takes back can itself be taken back, so
 * the log is read from its end.
 *
 * @param commands of one study, in order
 * @returns in order, without those of the kind 'undone'
 */
export function standingCommands(commands: readonly Command[]): Command[] {
  const takenBack = new Set<string>();
  const standing: Command[] = [];
  for (const command of commands.toReversed()) {
    const { id, by, act } = command;
    // Under the name of its own coder: nobody takes back what another has done.
    if (takenBack.has(`${id} ${by}`) && act.kind !== 'suggestion-shown') continue;
    if (act.kind !== 'undone') standing.push(command);
    else if (act.command < id) takenBack.add(`${act.command} ${by}`);
  }
  return standing.toReversed();
}

/** What `undo` takes back: the last act of coding of a coder that stands and can be taken back. */
export function lastOf(commands: readonly Command[], by: string): Command | undefined {
  return standingCommands(commands).findLast((command) => command.by === by && 'answer' in command.act && command.act.kind !== 'suggestion-shown');
}
