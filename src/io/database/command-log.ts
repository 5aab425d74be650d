import { basename } from 'node:path';
import { inputError } from '../../notices/input-error.js';
import type { CommandLog } from '../../use-cases/ports.js';
import { parseAct } from '../../workspace/parse-act.js';
import type { WorkspaceDatabase } from './workspace-database.js';

/** SQLite takes a limited number of parameters in a statement; a command has four. */
const rowsAtOnce = 1000;

/** The log of commands in the database of a workspace, which is made by the first command; until then there is nothing in the log. */
export function commandLog({ path, isThere, use }: WorkspaceDatabase): CommandLog {
  return {
    append: (commands) => use((ready) => ready.transaction().execute(async (transaction) => {
      const ids: number[] = [];
      for (let at = 0; at < commands.length; at += rowsAtOnce) {
        const rows = commands.slice(at, at + rowsAtOnce)
          .map(({ at: when, by, study, act }) => ({ at: when, by, study, act: JSON.stringify(act) }));
        const added = await transaction.insertInto('command').values(rows).returning('id').execute();
        ids.push(...added.map(({ id }) => id));
      }
      // In the order of the rows: SQLite does not promise it for what is returned.
      ids.sort((a, b) => a - b);
      return commands.map((command, i) => ({ ...command, id: ids[i]! }));
    })),
    async read(study, after = 0) {
      if (!isThere()) return [];
      const rows = await use((ready) => ready.selectFrom('command').selectAll()
        .where('study', '=', study).where('id', '>', after).orderBy('id').execute());
      return rows.map(({ act: json, ...row }) => {
        const act = parseAct(json);
        if (!act) throw inputError('workspace-damaged', { file: basename(path) });
        return { ...row, act };
      });
    },
  };
}
