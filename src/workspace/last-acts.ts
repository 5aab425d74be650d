import { isCodingAct, type Command } from './command.js';

/** When each who codes last did so, by name. @param commands of one study, in order */
export function lastActs(commands: readonly Command[]): ReadonlyMap<string, string> {
  return new Map(commands.flatMap(({ at, by, act }) => (isCodingAct(act) ? [[by, at] as const] : [])));
}
