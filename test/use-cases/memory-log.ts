import type { CommandLog } from '../../src/use-cases/ports.js';
import type { Command } from '../../src/workspace/command.js';

/** A log of commands that is held in memory. */
export function memoryLog(): CommandLog & { readonly all: readonly Command[] } {
  const all: Command[] = [];
  return {
    all,
    async append(commands) {
      const added = commands.map((command, i) => ({ ...command, id: all.length + i + 1 }));
      all.push(...added);
      return added;
    },
    read: async (study, after = 0) => all.filter((command) => command.study === study && command.id > after),
  };
}
