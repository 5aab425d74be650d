import { codingState, lastActs, type CodingState, type Command, type CommandLog } from '../use-cases/ports.js';

/** What a study's commands come to. */
export interface CodingStates {
  (study: string): Promise<CodingState>;
  /** When each who codes the study last did so, by name. */
  lastActs(study: string): Promise<ReadonlyMap<string, string>>;
  /** Lets go of what was read of a study: some of it is deleted. */
  forget(study: string): void;
}

/** Reads from the log only what has come since the last time, so that a page need not read thousands of commands. */
export function codingStates(log: Pick<CommandLog, 'read'>): CodingStates {
  const known = new Map<string, { readonly commands: Command[]; state: CodingState }>();
  const upToNow = async (study: string) => {
    const own = known.get(study) ?? { commands: [], state: codingState([]) };
    known.set(study, own);
    const fresh = await log.read(study, own.commands.at(-1)?.id);
    // Another page may have read the same meanwhile.
    const last = own.commands.at(-1)?.id ?? 0;
    const added = fresh.filter(({ id }) => id > last);
    if (added.length > 0) {
      own.commands.push(...added);
      own.state = codingState(own.commands);
    }
    return own;
  };
  return Object.assign(async (study: string) => (await upToNow(study)).state, {
    lastActs: async (study: string) => lastActs((await upToNow(study)).commands),
    forget: (study: string) => void known.delete(study),
  });
}
